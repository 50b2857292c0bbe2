export const RULEBOOK = '/richtlinie';
export const IMPORT = `${RULEBOOK}/einspielen`;

export const versionHref = (name: string): string => `${RULEBOOK}/fassungen/${encodeURIComponent(name)}`;

/** What can be seen and done below the page of a version. */
const parts = {
  touched: 'auswirkungen',
  assumptions: 'annahmen',
  text: 'text',
  file: 'datei',
  release: 'freigabe',
  discard: 'verwerfen',
  end: 'ende',
} as const;

export const partHref = (name: string, part: keyof typeof parts): string =>
  `${versionHref(name)}/${parts[part]}`;

export const itemHref = (name: string, letter: string): string =>
  `${versionHref(name)}/gegenstaende/${letter}`;

/** In addresses: what holds for the directive as a whole. */
export const WHOLE = 'richtlinie';

export const assumptionHref = (name: string, letter: string | null, rule: string): string =>
  `${partHref(name, 'assumptions')}/${letter ?? WHOLE}/${encodeURIComponent(rule)}`;

export const lineId = (line: number): string => `zeile-${line}`;
