import { formatDate } from '@libs/dates';
import { askedOf, standOf, statusOf } from './stand';

const now = new Date('2020-03-29T14:00:00+02:00');

it.each([
  ['', '29.03.2020', false, 200],
  ['29.03.2020', '29.03.2020', false, 200],
  ['28.03.2020', '28.03.2020', true, 200],
  ['30.03.2020', '29.03.2020', false, 422],
  ['31.02.2020', '29.03.2020', false, 422],
  ['gestern', '29.03.2020', false, 422],
])('asked for "%s" speaks of %s', (asked, day, past, status) => {
  const stand = standOf(asked, now);
  expect([formatDate(stand.day), stand.past, statusOf(stand)]).toEqual([day, past, status]);
  expect(askedOf(stand)).toBe(past ? day : undefined);
});

it.each([
  ['28.03.2020', '2020-03-28T23:00:00.000Z'],
  ['', '2020-03-29T22:00:00.000Z'],
])('ends the day "%s" at midnight in Germany, also when the clocks change', (asked, until) =>
  expect(standOf(asked, now).until.toISOString()).toBe(until),
);

it('speaks of the last minute of a past day, and of now today', () => {
  expect(standOf('28.03.2020', now).moment.toISOString()).toBe('2020-03-28T22:59:00.000Z');
  expect(standOf('', now).moment).toBe(now);
});

it.each([
  ['30.02.2019', 'Diesen Tag gibt es nicht'],
  ['heute', 'Diesen Tag gibt es nicht'],
  ['30.03.2020', 'Der Tag ist noch nicht vorbei'],
])('shows today for %s and says why', (asked, why) => {
  const { day, refused } = standOf(asked, now);
  expect([day.toString(), refused]).toEqual(['2020-03-29', expect.stringContaining(why)]);
});
