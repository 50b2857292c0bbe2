const LONGEST = 200;

/** A file's name as it may be stored and shown: without folders and control characters, its ending kept. */
export function fileNameOf(given: string): string {
  const name = given
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();
  if (name.length <= LONGEST) return name || 'Datei';
  const ending = /\.[^.]{1,8}$/.exec(name)?.[0] ?? '';
  return name.slice(0, LONGEST - ending.length).replace(/\p{Cs}$/u, '') + ending;
}
