import { Temporal } from 'temporal-polyfill';
import { type Dated, faultOfBegin, faultOfEnd, faultOfSince } from './periods';

const day = (date: string) => Temporal.PlainDate.from(date);
const today = day('2026-11-23');
const at = (date: string) => ({
  value: day(date),
  paragraph: 'Inkrafttreten',
  source: 'Beispiel',
  mark: 'assumed' as const,
  line: 1,
});
const aVersion = (from: string, to?: string): Dated => ({
  version: from.slice(0, 4),
  validFrom: at(from),
  ...(to && { validTo: at(to) }),
});

it.each([
  ['2026-11-23', '2025-01-01', undefined, null],
  ['2026-11-22', '2025-01-01', undefined, /nicht rückwirkend.*ab dem 23\.11\.2026/],
  ['2027-01-01', '2027-01-01', undefined, /Fassung 2027 gilt ab dem 01\.01\.2027/],
  ['2027-01-02', '2027-01-01', undefined, null],
  ['2027-07-01', '2025-01-01', '2027-06-30', /endet die Fassung am 30\.06\.2027/],
  ['2027-06-30', '2025-01-01', '2027-06-30', null],
])('a version may begin on %s after one from %s with its own end %s: %s', (begin, last, ownEnd, fault) => {
  const found = faultOfBegin(day(begin), today, aVersion('2020-01-01', ownEnd), aVersion(last));
  expect(found ?? '').toMatch(fault ?? /^$/);
});

it('lets the first version of all begin', () =>
  expect(faultOfBegin(today, today, aVersion('2020-01-01'), undefined)).toBeNull());

it.each([
  ['2026-11-23', '2025-01-01', null],
  ['2026-11-22', '2025-01-01', /nicht rückwirkend/],
  ['2026-12-31', '2027-01-01', /erst ab dem 01\.01\.2027/],
])('a version may end on %s that began on %s: %s', (end, from, fault) =>
  expect(faultOfEnd(day(end), today, aVersion(from)) ?? '').toMatch(fault ?? /^$/),
);

it.each([
  ['2026-11-22', /nicht rückwirkend/],
  ['2026-11-23', /^$/],
])('an item may change its state on %s: %s', (since, fault) =>
  expect(faultOfSince(day(since), today) ?? '').toMatch(fault),
);
