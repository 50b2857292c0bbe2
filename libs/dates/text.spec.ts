import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { formatDate, formatDay, parseDate } from './index';

describe('parseDate', () => {
  it.each([
    ['22.11.2026', '2026-11-22'],
    ['1.2.2026', '2026-02-01'],
    [' 29.02.2028 ', '2028-02-29'],
  ])('reads %j', (text, iso) => expect(parseDate(text)?.toString()).toBe(iso));

  it.each([
    '',
    '29.02.2026',
    '31.04.2026',
    '00.01.2026',
    '1.13.2026',
    '1.1.26',
    '2026-11-22',
    '22/11/2026',
    '22.11.2026x',
  ])('refuses %j', (text) => expect(parseDate(text)).toBeNull());

  it('reads back what it wrote', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (days) => {
        const date = Temporal.PlainDate.from('1900-01-01').add({ days });
        expect(parseDate(formatDate(date))?.equals(date)).toBe(true);
      }),
    ));
});

it('names the weekday', () =>
  expect(formatDay(Temporal.PlainDate.from('2026-11-22'))).toBe('Sonntag, 22.11.2026'));
