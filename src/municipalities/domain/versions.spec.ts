import { Temporal } from 'temporal-polyfill';
import { isInForce, lastDay, versionShownOn } from './versions';

const day = (text: string) => Temporal.PlainDate.from(text);
const newer = { validFrom: day('2024-01-01'), validTo: null };
const older = { validFrom: day('2020-01-01'), validTo: day('2024-01-01') };

it.each([
  [older, '2019-12-31', false],
  [older, '2020-01-01', true],
  [older, '2023-12-31', true],
  [older, '2024-01-01', false],
  [newer, '2024-01-01', true],
])('%j is in force on %s: %s', (version, on, expected) => expect(isInForce(version, day(on))).toBe(expected));

it.each([
  ['the one in force', [newer, older], '2022-06-01', older],
  ['the newest after it', [newer, older], '2026-01-01', newer],
  ['the newest of an entry that has ended', [older], '2026-01-01', older],
  ['the newest before the first', [newer, older], '1990-01-01', newer],
])('shows %s', (_, versions, on, expected) => expect(versionShownOn(versions, day(on))).toBe(expected));

it('ends a version the day before the next one begins', () => {
  expect(String(lastDay(older))).toBe('2023-12-31');
  expect(lastDay(newer)).toBeNull();
});
