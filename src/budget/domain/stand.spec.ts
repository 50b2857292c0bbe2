import { askedOf, standOf, statusOf } from './stand';

/** The first minute of 11.02.2020 in Germany. */
const now = new Date('2020-02-10T23:01:00Z');

it.each([
  ['', '2020-02-11', false, '2020-02-11T23:00:00.000Z', ''],
  ['11.02.2020', '2020-02-11', false, '2020-02-11T23:00:00.000Z', ''],
  ['10.02.2020', '2020-02-10', true, '2020-02-10T23:00:00.000Z', '10.02.2020'],
  ['30.06.2019', '2019-06-30', true, '2019-06-30T22:00:00.000Z', '30.06.2019'],
])('takes "%s" for the end of %s', (asked, day, past, until, carried) => {
  const stand = standOf(asked, now);
  expect([stand.day.toString(), stand.past, stand.until.toISOString()]).toEqual([day, past, until]);
  expect([askedOf(stand), statusOf(stand)]).toEqual([carried, 200]);
});

it.each([
  ['12.02.2020', 'Der Tag ist noch nicht vorbei.'],
  ['31.02.2020', 'Diesen Tag gibt es nicht.'],
  ['gestern', 'Diesen Tag gibt es nicht.'],
])('refuses "%s" and shows today', (asked, why) => {
  const stand = standOf(asked, now);
  expect(stand).toMatchObject({ past: false, moment: now, refused: expect.stringContaining(why) });
  expect([stand.day.toString(), statusOf(stand)]).toEqual(['2020-02-11', 422]);
});
