import fc from 'fast-check';
import { cents, formatEuro, parseEuro, sumCents } from './index';

describe('parseEuro', () => {
  it.each([
    ['12.345,67', 1234567],
    ['12345,67 €', 1234567],
    ['12345', 1234500],
    ['0', 0],
    ['0,5', 50],
    [' 1.000 ', 100000],
    ['80.000.000,00', 8000000000],
  ])('reads %s', (text, amount) => expect(parseEuro(text)).toBe(amount));

  it.each([
    '',
    '-5',
    '+5',
    '12.34',
    '1,234,5',
    '12,345',
    'abc',
    '1e5',
    '1..000',
    '99999999999999999999',
    '5,',
  ])('refuses %j', (text) => expect(parseEuro(text)).toBeNull());

  it('reads back what it wrote', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (n) => {
        expect(parseEuro(formatEuro(cents(n)))).toBe(n);
      }),
    ));
});

it('writes German money', () => {
  expect(formatEuro(cents(1234567))).toBe('12.345,67\u00a0€');
  expect(formatEuro(cents(-5))).toBe('-0,05\u00a0€');
});

/** Exact for all amounts, because Intl reads the decimal text and not a fraction. */
const intl = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
const decimal = (n: number) => {
  const digits = String(Math.abs(n)).padStart(3, '0');
  return `${n < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}` as `${number}`;
};

it('writes what Intl writes', () =>
  fc.assert(
    fc.property(fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -200_000, max: 200_000 })), (n) =>
      expect(formatEuro(cents(n))).toBe(intl.format(decimal(n))),
    ),
    { numRuns: 1_000 },
  ));

it('adds up and refuses fractions', () => {
  expect(sumCents([cents(1), cents(2)])).toBe(3);
  expect(() => cents(1.5)).toThrow(RangeError);
});
