import { standOf, standParameter } from './stand';

const now = new Date('2020-02-10T08:30:00+01:00');

it.each([
  ['31.12.2019', '31.12.2019'],
  ['1.2.2019', '01.02.2019'],
  ['30.02.2019', '30.02.2019'],
  ['2019-12-31', '2019-12-31'],
  ['', undefined],
])('reads %s as %s', (text, day) => expect(standParameter.read(text)).toBe(day));

it.each([
  ['31.12.2019', '2019-12-31', true, '2019-12-31T23:00:00.000Z', '2019-12-31T22:59:00.000Z'],
  ['29.03.2019', '2019-03-29', true, '2019-03-29T23:00:00.000Z', '2019-03-29T22:59:00.000Z'],
  ['31.03.2019', '2019-03-31', true, '2019-03-31T22:00:00.000Z', '2019-03-31T21:59:00.000Z'],
  [undefined, '2020-02-10', false, '2020-02-10T23:00:00.000Z', now.toISOString()],
  ['11.02.2020', '2020-02-10', false, '2020-02-10T23:00:00.000Z', now.toISOString()],
])('knows for %s until when to count', (asked, day, past, until, moment) => {
  const stand = standOf(asked, now);
  expect([stand.day.toString(), stand.past]).toEqual([day, past]);
  expect([stand.until.toISOString(), stand.moment.toISOString()]).toEqual([until, moment]);
});

it.each([
  ['30.02.2019', 'Diesen Tag gibt es nicht'],
  ['heute', 'Diesen Tag gibt es nicht'],
  ['11.02.2020', 'Der Tag ist noch nicht vorbei'],
])('shows today for %s and says why', (asked, why) => {
  const { day, refused } = standOf(asked, now);
  expect([day.toString(), refused]).toEqual(['2020-02-10', expect.stringContaining(why)]);
});

it.each([undefined, '10.02.2020', '09.02.2020'])('has nothing against %s', (asked) =>
  expect(standOf(asked, now).refused).toBeUndefined(),
);
