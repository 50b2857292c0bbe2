import fc from 'fast-check';
import { toCsv } from '.';
import { aSheet, someRows } from './testing/a-sheet';

const textOf = (...args: Parameters<typeof aSheet>): string => toCsv(aSheet(...args)).toString();

/** Reads a CSV file as RFC 4180 says. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;"\r\n]*))(;|\r\n)/g)) {
    rows.at(-1)!.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

it('writes figures and dates as German spreadsheets read them', () =>
  expect(textOf(someRows).split('\r\n')).toEqual([
    '\u{feff}Gemeinde;Bewilligt;Vorgänge;Anteil;Eingang;Gebucht;Jahr',
    'Müßlingen;12345,67;1200;12,5%;22.11.2026;02.07.2026 00:30;2026',
    `"'=HYPERLINK(""x"")";-0,05;3;100%;;;2026`,
    'Ohne <Betrag> & Datum;;0;;;;2026',
    '',
  ]));

it('has headings only without rows', () => expect(parse(textOf([]))).toHaveLength(1));

it.each(['=1+1', '+49', '-2', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('takes no formula from %j', (place) =>
  expect(parse(textOf([{ place, amount: 0 }]))[1]![0]).toBe(`'${place}`),
);

it('gives back every text and amount', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.integer())), (pairs) => {
      const rows = parse(textOf(pairs.map(([place, amount]) => ({ place, amount }))).slice(1)).slice(1);
      expect(
        rows.map(([text = '', amount = '']) => [
          text,
          Math.round(Number(amount.replace(',', '.')) * 100) + 0,
        ]),
      ).toEqual(
        pairs.map(([text, amount]) => [/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text, amount]),
      );
    }),
  ));
