import { Temporal } from 'temporal-polyfill';
import { authorityOn } from './authorities';

it.each([
  ['2018-10-16', 'tlvwa'],
  ['2020-12-31', 'tlvwa'],
  ['2021-01-01', 'tfm'],
  ['2026-11-22', 'tmdi'],
])('on %s the authority is %s', (day, key) =>
  expect(authorityOn(Temporal.PlainDate.from(day)).key).toBe(key),
);

it('knows no authority before the programme', () =>
  expect(() => authorityOn(Temporal.PlainDate.from('2018-10-15'))).toThrow(/zuständig/));
