import { cents } from '@libs/money';
import { csvFile, decimalEuro, plainText } from './csv';

it.each([
  [0, '0,00'],
  [5, '0,05'],
  [-5, '-0,05'],
  [1_234_567, '12345,67'],
  [-800_000_000_000, '-8000000000,00'],
])('writes %i cents as %s', (amount, text) => expect(decimalEuro(cents(amount))).toBe(text));

it('writes no amount as nothing', () => expect(decimalEuro(null)).toBe(''));

it.each([
  ['=1+1', `'=1+1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['-2', `'-2`],
  ['Stadt Muster-Hausen', 'Stadt Muster-Hausen'],
])('turns %s into %s', (text, plain) => expect(plainText(text)).toBe(plain));

it('quotes what would break a row', () =>
  expect(csvFile([['a', 'b;c', 'say "d"', 'e\nf'], ['ü']]).toString()).toBe(
    '\u{feff}a;"b;c";"say ""d""";"e\nf"\r\nü\r\n',
  ));
