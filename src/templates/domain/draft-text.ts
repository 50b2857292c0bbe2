/** What was typed, as it is kept: lines as Unix has them, nothing that the database cannot hold, a line's end. */
export const typedText = (text: unknown): string => {
  const lines = String(text ?? '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '');
  return lines === '' || lines.endsWith('\n') ? lines : `${lines}\n`;
};

/** Characters; ten times what a long template needs. */
const LONGEST_TEXT = 100_000;
/** Lines; as many as two texts can be compared with. */
const MOST_LINES = 3_000;

export const isTooLong = (text: string): boolean =>
  text.length > LONGEST_TEXT || text.split('\n').length > MOST_LINES;

export const tooLong = `Die Vorlage hat mehr als ${LONGEST_TEXT.toLocaleString('de-DE')} Zeichen oder ${MOST_LINES.toLocaleString('de-DE')} Zeilen. Kürzen Sie sie.`;
