import fc from 'fast-check';
import type { Inline } from '../letter-model';
import { hyphenPoints, signPoints } from './break-points';
import { extent, linesOf } from './lines';

const setting = { size: 10, tabular: false, hyphenate: true };
const textOf = (text: string, width: number, hyphenate = true): string[] =>
  linesOf([{ text }], width, { ...setting, hyphenate }).map((line) =>
    line.spans.map((span) => span.text).join(''),
  );
const dividedAt = (text: string, points: readonly { at: number }[]): string =>
  [0, ...points.map(({ at }) => at)].map((at, i) => text.slice(at, points[i]?.at)).join('|');

it.each([
  ['Zuwendungsempfängerin', 'Zuwen|dungs|emp|fän|ge|rin'],
  ['Straßenverkehrszulassung', 'Stra|ßen|ver|kehrs|zu|las|sung'],
  ['Rechtsbehelfsbelehrung', 'Rechts|be|helfs|be|leh|rung'],
  ['Gemeinde', 'Gemeinde'],
  ['Steuer', 'Steuer'],
  ['EGOV-2026-0042', 'EGOV-2026-0042'],
])('divides %s as %s', (word, divided) => expect(dividedAt(word, hyphenPoints(word))).toBe(divided));

it.each([
  ['https://amt.example/a-b/c?d=1&e', 'https://|amt.|example/|a-|b/|c?|d=|1&|e'],
  ['max.muster@amt.example', 'max.|muster@|amt.|example'],
  ['DE02120300000000202051', 'DE02|1203|0000|0000|2020|51'],
  ['12.345,67', '12.345,67'],
  ['22.11.2026', '22.11.2026'],
])('tears %s at %s', (word, torn) => expect(dividedAt(word, signPoints(word))).toBe(torn));

it('divides a word only where the line would stay empty for a good part', () => {
  expect(textOf('die Verwaltungsgemeinschaft', 100)).toEqual(['die Verwaltungsge\u00ad', 'meinschaft']);
  expect(textOf('die Verwaltungsgemeinschaft', 100, false)).toEqual([
    'die ',
    'Verwaltungsgemein\u00ad',
    'schaft',
  ]);
  expect(textOf('die Verwaltungsgemeinschaft', 130, false)).toEqual(['die ', 'Verwaltungsgemeinschaft']);
});

it('tears an address between its parts, an account number between its groups', () => {
  expect(textOf('https://amt.example/pruefen?nummer=1', 110)).toEqual([
    'https://amt.example/',
    'pruefen?nummer=1',
  ]);
  expect(textOf('DE02120300000000202051', 80)).toEqual(['DE0212030000', '0000202051']);
});

it('puts no hyphen into an address', () => {
  const addresses = [
    'kompetenzzentrum.verwaltung@musterministerium-digitales.example',
    'https://verwaltungsgemeinschaft.example/verwaltungsgemeinschaft/rechtsbehelfsbelehrung',
  ];
  for (const address of addresses)
    for (let width = 20; width < 250; width += 7)
      expect(textOf(`Schreiben an ${address}`, width).join('').replace('Schrei\u00adben', '')).not.toContain(
        '\u00ad',
      );
});

it('asks no more room for an address than for its widest part', () => {
  const least = (text: string): number => extent([{ text }], setting).least;
  expect(least('max.muster@amt.example')).toBeLessThan(
    0.5 * extent([{ text: 'max.muster@amt.example' }], setting).best,
  );
  expect(least('DE02120300000000202051')).toBe(extent([{ text: 'DE02120300000000202051' }], setting).best);
});

it('keeps every line within the width and loses no letter, divided or not', () => {
  const word = fc.constantFrom(
    ...['Rechtsbehelfsbelehrungsvorschriften', 'an', 'https://foerderwerk.example/pruefen/D-2026?x=1&y=2'],
    ...[
      'DE02120300000000202051',
      'Förder\u00adwerk',
      '12.345,67\u00a0€',
      'Saale-Orla-Kreis',
      'ÄÖÜ',
      'max@amt.example',
    ],
  );
  const run = fc.record({ text: fc.array(word).map((words) => words.join(' ')), bold: fc.constant(true) });
  const plain = fc.record({ text: fc.array(word).map((words) => ` ${words.join(' ')}`) });
  const squeeze = (text: string): string => text.replace(/[ \u00ad]/g, '');
  fc.assert(
    fc.property(fc.array(fc.oneof(run, plain)), fc.integer({ min: 12, max: 300 }), (runs: Inline, width) => {
      const lines = linesOf(runs, width, setting);
      for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      const printed = lines.flatMap(({ spans }) => spans.map(({ text }) => text)).join('');
      expect(squeeze(printed)).toBe(squeeze(runs.map(({ text }) => text).join('')));
    }),
  );
});
