import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, formatDate, parseDate, workingDaysBetween, workingDaysEnd } from './index';

const day = (text: string) => parseDate(text)!;

it('explains what it left out', () => {
  const rule = 'Zielwert';
  const end = workingDaysEnd({ event: 'Bewilligung', on: day('02.04.2026'), count: 3, rule }, 'TH');
  expect({ ...end, date: formatDate(end.date) }).toEqual({
    date: '09.04.2026',
    rule,
    reckoning:
      'Bewilligung am 02.04.2026; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ' +
      'Der 3. Arbeitstag danach ist Donnerstag, 09.04.2026. ' +
      'Wochenenden zählen nicht, ebenso Karfreitag am 03.04.2026, Ostermontag am 06.04.2026.',
  });
});

it('lists only holidays within the week', () => {
  const end = workingDaysEnd({ event: 'Eingang', on: day('02.10.2026'), count: 1, rule: 'Zielwert' }, 'TH');
  expect(end.reckoning).toMatch(/Montag, 05\.10\.2026\. Wochenenden zählen nicht\.$/);
});

it.each([
  ['02.04.2026', '09.04.2026', 3],
  ['27.11.2026', '29.11.2026', 0],
  ['27.11.2026', '30.11.2026', 1],
  ['30.11.2026', '30.11.2026', 0],
  ['30.11.2026', '27.11.2026', 0],
])('after %s until %s: %i', (after, until, count) =>
  expect(workingDaysBetween(day(after), day(until), 'TH')).toBe(count),
);

it('counts back what it added', () =>
  fc.assert(
    fc.property(fc.nat(8_000), fc.nat(30), (days, count) => {
      const on = Temporal.PlainDate.from('2019-01-01').add({ days });
      expect(workingDaysBetween(on, addWorkingDays(on, count, 'TH'), 'TH')).toBe(count);
    }),
  ));
