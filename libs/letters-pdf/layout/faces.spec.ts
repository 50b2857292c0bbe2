import { createRequire } from 'node:module';
import { cents, formatEuro } from '@libs/money';
import fc from 'fast-check';
import { type GlyphRun, openSync } from 'fontkit';
import { TABULAR } from './alphabet';
import { fontOf } from './faces';

const placesOf = ({ glyphs, positions, advanceWidth }: GlyphRun): unknown => ({
  glyphs: glyphs.map((glyph) => (glyph as { id: number }).id),
  advances: positions.map((position) => (position as { xAdvance: number }).xAdvance),
  advanceWidth,
});

describe.each([
  ['regular', '400Regular/FiraSans_400Regular.ttf'],
  ['bold', '600SemiBold/FiraSans_600SemiBold.ttf'],
  ['italic', '400Regular_Italic/FiraSans_400Regular_Italic.ttf'],
  ['boldItalic', '600SemiBold_Italic/FiraSans_600SemiBold_Italic.ttf'],
] as const)('the face %s', (face, file) => {
  const font = openSync(createRequire(__filename).resolve(`@expo-google-fonts/fira-sans/${file}`));

  it('sets an amount sign by sign as it would be set as a whole', () =>
    fc.assert(
      fc.property(fc.nat(1e12), (amount) => {
        const text = formatEuro(cents(amount));
        const whole = font.layout(text, { liga: false, tnum: true });
        expect(placesOf(fontOf(face).layout(text, TABULAR))).toEqual(placesOf(whole));
      }),
    ));
});
