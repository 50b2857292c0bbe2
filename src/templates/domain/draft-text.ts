/** What was typed, as it is kept: lines as Unix has them, nothing that the database cannot hold, a line's end. */
export const typedText = (text: unknown): string => {
  const lines = String(text ?? '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
};

/** The text of a delivered file without its version and its begin: a template in the database has its own. */
export const ownText = (text: string): string =>
  text.replace(
    /^(---\n[\s\S]*?\n)(---\n)/,
    (_, head: string, fence: string) => head.replace(/^(version|validFrom):.*\n/gm, '') + fence,
  );
