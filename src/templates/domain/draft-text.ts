/** What was typed, as it is kept: lines as Unix has them, nothing that the database cannot hold, a line's end. */
export const typedText = (text: unknown): string => {
  const lines = String(text ?? '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
};
