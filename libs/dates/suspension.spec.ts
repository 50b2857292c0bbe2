import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { formatDate, isWorkingDay, parseDate, type Pause, type Period, periodEnd, suspended } from './index';

const { compare } = Temporal.PlainDate;
const day = (text: string) => parseDate(text)!;
const pause = (from: string, to: string | null): Pause => ({
  from: day(from),
  to: to === null ? null : day(to),
  reason: 'Nachforderung',
});

/** Runs out on 01.04.2026, a Wednesday. */
const month: Period = {
  event: 'Eingang',
  on: day('01.03.2026'),
  length: { unit: 'months', count: 1 },
  rule: 'Zielwert',
};

it.each<[string, Pause[], string]>([
  ['no pause', [], '01.04.2026'],
  ['one pause', [pause('10.03.2026', '14.03.2026')], '06.04.2026'],
  ['one day', [pause('10.03.2026', '10.03.2026')], '02.04.2026'],
  ['the last day', [pause('01.04.2026', '01.04.2026')], '02.04.2026'],
  ['two apart', [pause('20.03.2026', '21.03.2026'), pause('10.03.2026', '11.03.2026')], '05.04.2026'],
  ['two overlapping', [pause('10.03.2026', '14.03.2026'), pause('12.03.2026', '16.03.2026')], '08.04.2026'],
  [
    'one within another',
    [pause('10.03.2026', '16.03.2026'), pause('12.03.2026', '13.03.2026')],
    '08.04.2026',
  ],
  ['the same twice', [pause('10.03.2026', '14.03.2026'), pause('10.03.2026', '14.03.2026')], '06.04.2026'],
  ['before the period runs', [pause('20.02.2026', '01.03.2026')], '01.04.2026'],
  ['from before its start into it', [pause('20.02.2026', '03.03.2026')], '03.04.2026'],
  ['after its end', [pause('02.04.2026', '09.04.2026')], '01.04.2026'],
  ['after its end, still open', [pause('02.04.2026', null)], '01.04.2026'],
  [
    'a second one inside the days gained by the first',
    [pause('10.03.2026', '14.03.2026'), pause('03.04.2026', '04.04.2026')],
    '08.04.2026',
  ],
])('%s', (_, pauses, expected) => expect(formatDate(suspended(month, pauses).date!)).toBe(expected));

it('does not know the end while a pause lasts', () =>
  expect(suspended(month, [pause('10.03.2026', null)])).toEqual({
    date: null,
    rule: 'Zielwert',
    reckoning:
      'Eingang am 01.03.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ' +
      'Die Frist von 1 Monat endet am Mittwoch, 01.04.2026 (§ 188 Abs. 2 BGB). ' +
      'Die Frist ruht seit dem 10.03.2026 (Nachforderung); ihr Ende steht erst fest, wenn sie weiterläuft ' +
      '(entsprechend § 209 BGB).',
  }));

it('shifts after it has added, and explains both', () => {
  const shifting: Period = { ...month, shift: { land: 'TH', by: 'administrative' } };
  const end = suspended(shifting, [pause('10.03.2026', '14.03.2026')]);
  expect(formatDate(end.date!)).toBe('07.04.2026');
  expect(end.reckoning).toContain(
    'Die Frist ruhte vom 10.03.2026 bis zum 14.03.2026 (Nachforderung): 5 Tage zählen nicht mit ' +
      '(entsprechend § 209 BGB), neues Ende Montag, 06.04.2026. ' +
      'Wegen Ostermontag verschoben auf den nächsten Werktag: Dienstag, 07.04.2026',
  );
});

it('refuses a pause that ends before it begins', () =>
  expect(() => suspended(month, [pause('11.03.2026', '10.03.2026')])).toThrow(RangeError));

const start = Temporal.PlainDate.from('2020-01-01');
const pauses = fc.array(
  fc.tuple(fc.integer({ min: -20, max: 60 }), fc.nat(20)).map(([from, days]): Pause => ({
    from: start.add({ days: from }),
    to: start.add({ days: from + days }),
    reason: 'Pause',
  })),
  { maxLength: 6 },
);
const lengths = fc.record({
  unit: fc.constantFrom('days', 'weeks', 'months', 'years'),
  count: fc.integer({ min: 1, max: 12 }),
});
const periods = lengths.map((length): Period => ({ event: 'Eingang', on: start, length, rule: 'Zielwert' }));
const holds = (all: readonly Pause[], on: Temporal.PlainDate) =>
  all.some(({ from, to }) => compare(from, on) <= 0 && compare(on, to!) <= 0);

it('adds exactly the paused days between start and end, each once', () =>
  fc.assert(
    fc.property(periods, pauses, (period, all) => {
      const end = suspended(period, all).date!;
      const days = Array.from({ length: start.until(end).days }, (_, index) =>
        start.add({ days: index + 1 }),
      );
      const paused = days.filter((on) => holds(all, on)).length;
      expect(periodEnd(period).date.until(end).days).toBe(paused);
    }),
  ));

it('ends no earlier with one more pause, and on a working day where the end shifts', () =>
  fc.assert(
    fc.property(periods, pauses, pauses, (plain, some, more) => {
      const period: Period = { ...plain, shift: { land: 'TH', by: 'administrative' } };
      const end = suspended(period, [...some, ...more]).date!;
      expect(compare(suspended(period, some).date!, end)).toBeLessThanOrEqual(0);
      expect(isWorkingDay(end, 'TH')).toBe(true);
    }),
  ));
