/** The text of a register file: UTF-8 since the Sorbian names came in (2025), ISO 8859-1 in older editions. */
export function decodeRegisterFile(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
