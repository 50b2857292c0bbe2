import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { formatDate, isWorkingDay, parseDate, periodEnd, type PeriodUnit } from './index';

const end = (text: string, count: number, unit: PeriodUnit, shifts = false) =>
  periodEnd({
    event: 'Auszahlung',
    on: parseDate(text)!,
    length: { unit, count },
    rule: 'Nr. 1.3 ANBest-Gk',
    ...(shifts ? { shift: { land: 'TH', by: 'administrative' } as const } : {}),
  });

it.each([
  ['proof of use, twelve months', '31.12.2026', 12, 'months', '31.12.2027'],
  ['proof of use, six months', '31.12.2026', 6, 'months', '30.06.2027'],
  ['month without that day', '31.01.2028', 1, 'months', '29.02.2028'],
] as const)('%s', (_, on, count, unit, expected) =>
  expect(formatDate(end(on, count, unit).date)).toBe(expected),
);

it('moves the end to the next working day where the law says so', () => {
  expect(formatDate(end('16.03.2026', 2, 'months', true).date)).toBe('18.05.2026');
});

it('explains itself', () => {
  expect(end('31.01.2026', 1, 'months', true)).toMatchObject({
    rule: 'Nr. 1.3 ANBest-Gk',
    reckoning:
      'Auszahlung am 31.01.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ' +
      'Die Frist von 1 Monat endet am Samstag, 28.02.2026 (§ 188 Abs. 3 BGB). ' +
      'Wegen Samstag verschoben auf den nächsten Werktag: Montag, 02.03.2026 (§ 31 Abs. 3 Satz 1 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG).',
  });
});

const dates = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }));
const units = fc.constantFrom<PeriodUnit>('days', 'weeks', 'months', 'years');

it('never ends before it would without the shift, and always on a working day', () =>
  fc.assert(
    fc.property(dates, units, fc.integer({ min: 1, max: 24 }), (on, unit, count) => {
      const plain = end(formatDate(on), count, unit).date;
      const moved = end(formatDate(on), count, unit, true).date;
      expect(Temporal.PlainDate.compare(moved, plain)).toBeGreaterThanOrEqual(0);
      expect(plain.until(moved).days).toBeLessThanOrEqual(5);
      expect(isWorkingDay(moved, 'TH')).toBe(true);
      if (isWorkingDay(plain, 'TH')) expect(moved.equals(plain)).toBe(true);
    }),
  ));

it('ends no earlier when the event is later', () =>
  fc.assert(
    fc.property(dates, fc.nat(400), units, fc.integer({ min: 1, max: 24 }), (on, days, unit, count) => {
      const [first, second] = [on, on.add({ days })].map(
        (day) => end(formatDate(day), count, unit, true).date,
      );
      expect(Temporal.PlainDate.compare(first!, second!)).toBeLessThanOrEqual(0);
    }),
  ));
