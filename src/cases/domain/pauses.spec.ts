import { suspended } from '@libs/dates';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import type { Step } from './lifecycle';
import { pausedDays, pausesOf, processingDays } from './pauses';

const day = (text: string) => Temporal.PlainDate.from(text);
const received = day('2020-01-06');
const until = day('2020-03-06');
const taken = (...steps: readonly (readonly [Step, string])[]) =>
  steps.map(([step, on]) => ({ step, on: day(on) }));
const pause = (from: string, to: string | null) => ({
  from: day(from),
  to: to === null ? null : day(to),
  reason: 'Nachforderung',
});

it.each([
  ['nothing', taken(['submit', '2020-01-06'], ['take', '2020-01-07']), []],
  [
    'a question that waits',
    taken(['submit', '2020-01-06'], ['return', '2020-01-10']),
    [pause('2020-01-10', null)],
  ],
  [
    'two questions answered',
    taken(
      ['return', '2020-01-10'],
      ['submit', '2020-01-20'],
      ['take', '2020-01-20'],
      ['return', '2020-01-20'],
      ['withdraw', '2020-01-25'],
    ),
    [pause('2020-01-10', '2020-01-20'), pause('2020-01-20', '2020-01-25')],
  ],
])('rests for %s', (_, history, pauses) => expect(pausesOf(history)).toEqual(pauses));

it.each([
  ['without a pause', [], 0],
  ['on the very day', [pause('2020-01-10', '2020-01-10')], 1],
  [
    'on a day that two pauses hold once',
    [pause('2020-01-10', '2020-01-20'), pause('2020-01-20', '2020-01-25')],
    16,
  ],
  ['within another pause', [pause('2020-01-10', '2020-01-20'), pause('2020-01-12', '2020-01-15')], 11],
  ['until today', [pause('2020-03-01', null)], 6],
  ['not on the day of receipt', [pause('2020-01-01', '2020-01-07')], 1],
  ['not after the end', [pause('2020-03-07', '2020-03-20')], 0],
])('counts the paused days %s: %j', (_, pauses, days) => {
  expect(pausedDays({ received, until, pauses })).toBe(days);
  expect(processingDays({ received, until, pauses })).toBe(60 - days);
});

const offsets = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 40 }));
const pausesFrom = (list: readonly [number, number][]) =>
  list.map(([start, length]) => ({
    from: received.add({ days: start }),
    to: received.add({ days: start + length }),
    reason: 'Nachforderung',
  }));

it('has as many paused days as there are different days in the pauses', () =>
  fc.assert(
    fc.property(fc.array(offsets, { maxLength: 5 }), (list) => {
      const pauses = pausesFrom(list);
      const days = new Set(
        pauses.flatMap(({ from, to }) =>
          Array.from({ length: from.until(to).days + 1 }, (_, n) => from.add({ days: n }).toString()),
        ),
      );
      const end = received.add({ days: 200 });
      expect(pausedDays({ received, until: end, pauses })).toBe(days.size);
    }),
  ));

it('moves the target by exactly the days that it pauses', () =>
  fc.assert(
    fc.property(fc.array(offsets, { maxLength: 5 }), (list) => {
      const pauses = pausesFrom(list);
      const period = {
        event: 'Eingang',
        on: received,
        length: { unit: 'days', count: 400 },
        rule: 'Ziel',
      } as const;
      const paused = pausedDays({ received, until: received.add({ days: 400 }), pauses });
      expect(suspended(period, pauses).date).toEqual(received.add({ days: 400 + paused }));
    }),
  ));
