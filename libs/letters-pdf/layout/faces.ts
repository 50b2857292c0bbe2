import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import { TABULAR } from './alphabet';
import { remembering } from './remembering-font';

const files = {
  regular: '400Regular/FiraSans_400Regular.ttf',
  bold: '600SemiBold/FiraSans_600SemiBold.ttf',
  italic: '400Regular_Italic/FiraSans_400Regular_Italic.ttf',
  boldItalic: '600SemiBold_Italic/FiraSans_600SemiBold_Italic.ttf',
} as const;

export type Face = keyof typeof files;

const opened = new Map<Face, Font>();

/** The font, parsed once per process: parsing it for every letter costs four times the letter itself. */
export function fontOf(face: Face): Font {
  const known = opened.get(face);
  if (known) return known;
  const font = remembering(
    openSync(createRequire(__filename).resolve(`@expo-google-fonts/fira-sans/${files[face]}`)),
  );
  opened.set(face, font);
  return font;
}

/** Width of a text without line breaks, in points. */
export function textWidth(
  text: string,
  face: Face,
  { size, tabular }: { size: number; tabular?: boolean },
): number {
  return (fontOf(face).layout(text, tabular ? TABULAR : undefined).advanceWidth * size) / 1000;
}

const common = /^[\n -~\u00a0-\u017f\u00ad–—„“”‚‘’…•€]*$/;

const stand: Readonly<Record<string, string>> = {
  '\u2011': '-',
  '\u2010': '-',
  '\u202f': '\u00a0',
  '\u2212': '–',
};

/** Text in signs that the font has: PDF/A forbids missing glyphs, so a foreign sign becomes "?". */
export function printable(text: string): string {
  if (common.test(text)) return text;
  return Array.from(text, (sign) => {
    const known = stand[sign] ?? sign;
    return known === '\n' || fontOf('regular').hasGlyphForCodePoint(known.codePointAt(0) ?? 0) ? known : '?';
  }).join('');
}
