import { euros, anAward } from '../testing/inputs';
import { aDay } from '../testing/matter';
import { type DatedAward, derivedDays } from './derived-days';

const award = (to: string, change: Partial<DatedAward> = {}): DatedAward => ({
  ...anAward(),
  project: { to: aDay(to) },
  ...change,
});
const { item } = anAward();
const rule = <T>(value: T) =>
  ({ value, paragraph: 'Nr. 7', source: '', mark: 'confirmed', line: 1 }) as const;
const lastDraw = { ...item, rules: { ...item.rules, lastDraw: rule({ day: 20, month: 11 }) } };
const paidIn = (dueYear: number) => [{ dueYear, title: 'investive', amount: euros(48_000) }] as const;

it('follow the end of the period', () =>
  expect(derivedDays(award('30.06.2021'), award('31.12.2021'))).toEqual([
    { what: 'Vorlage des Verwendungsnachweises', before: '2022-06-30', after: '2022-12-31' },
    { what: 'Ende der Zweckbindung', before: '2026-06-30', after: '2026-12-31' },
  ]));

it('follow the last year that pays', () =>
  expect(
    derivedDays(
      award('30.06.2021', { item: lastDraw, shares: paidIn(2020) }),
      award('30.06.2021', { item: lastDraw, shares: paidIn(2021) }),
    ),
  ).toEqual([{ what: 'Letzter Mittelabruf', before: '2020-11-20', after: '2021-11-20' }]));

it('stay where neither changes, and where the directive sets none', () => {
  expect(derivedDays(award('30.06.2021'), award('30.06.2021'))).toEqual([]);
  const { purposeBinding: _, ...rules } = item.rules;
  const unbound = { item: { ...item, rules } };
  expect(derivedDays(award('30.06.2021', unbound), award('31.12.2021', unbound))).toHaveLength(1);
});
