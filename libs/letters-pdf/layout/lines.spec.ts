import fc from 'fast-check';
import type { Inline } from '../letter-model';
import { extent, linesOf } from './lines';

const setting = { size: 10, tabular: false };
const textOf = (runs: Inline, width: number): string[] =>
  linesOf(runs, width, setting).map((line) => line.spans.map((span) => span.text).join(''));

it('breaks at blanks, after hyphens, at soft hyphens and where the text says so', () => {
  expect(textOf([{ text: 'ein Wort und noch eines' }], 50)).toEqual(['ein Wort ', 'und noch ', 'eines']);
  expect(textOf([{ text: 'Saale-Orla-Kreis' }], 52)).toEqual(['Saale-Orla-', 'Kreis']);
  expect(textOf([{ text: 'Zuwendungs\u00adempfänger' }], 70)).toEqual(['Zuwendungs\u00ad', 'empfänger']);
  expect(textOf([{ text: 'a\n\nb' }], 100)).toEqual(['a ', ' ', 'b']);
});

it('does not tear "E-Government", "§ 44" or a word in two styles', () => {
  expect(textOf([{ text: 'das E-Government' }], 70)).toEqual(['das ', 'E-Government']);
  expect(textOf([{ text: 'nach §\u00a044' }], 36)).toEqual(['nach ', '§\u00a044']);
  expect(textOf([{ text: 'so ' }, { text: 'Förder', bold: true }, { text: 'fall' }], 50)).toEqual([
    'so ',
    'Förderfall',
  ]);
});

it('keeps every line within the width and loses no letter', () => {
  const run = fc.record({ text: fc.string({ unit: fc.constantFrom(...'aWm .-–/\u00a0§ÄŒ1€\n') }) });
  fc.assert(
    fc.property(fc.array(run), fc.integer({ min: 20, max: 400 }), (runs, width) => {
      const lines = linesOf(runs, width, setting);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      const squeeze = (text: string): string => text.replace(/[ \n]/g, '');
      const printed = lines.flatMap((line) => line.spans.map((span) => span.text)).join('');
      expect(squeeze(printed)).toBe(squeeze(runs.map((each) => each.text).join('')));
    }),
  );
});

it('replaces signs that the font does not have', () =>
  expect(textOf([{ text: 'Plan 🚀 3\u2011fach' }], 500)).toEqual(['Plan ? 3-fach']));

it('measures the widest word and the widest line', () => {
  const { least, best } = extent([{ text: 'aa bbbb\ncc' }], setting);
  expect(least).toBeCloseTo(linesOf([{ text: 'bbbb' }], 500, setting)[0]!.width);
  expect(best).toBeCloseTo(linesOf([{ text: 'aa bbbb' }], 500, setting)[0]!.width);
});
