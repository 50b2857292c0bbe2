/** What was typed or pasted, as it is kept: lines as Unix has them, nothing that the database cannot hold. */
export const pasted = (text: unknown): string =>
  String(text ?? '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');

/** The text of an uploaded file without its byte order mark; null when it is not UTF-8. */
export function uploaded(bytes: Buffer): string | null {
  try {
    return pasted(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
