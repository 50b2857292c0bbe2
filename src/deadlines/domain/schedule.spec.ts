import { reminderDay, scheduleFor } from './schedule';

const ZONE = 'Europe/Berlin';

it.each([
  ['2020-02-10T05:00:00Z', '2020-02-10'],
  ['2020-02-10T04:59:59Z', '2020-02-09'],
  ['2020-02-09T23:30:00Z', '2020-02-09'],
  ['2020-07-01T04:00:00Z', '2020-07-01'],
  ['2020-03-01T02:00:00Z', '2020-02-29'],
])('at %s the reminders of %s may go out', (moment, day) =>
  expect(reminderDay(new Date(moment), ZONE).toString()).toBe(day),
);

it('reminds applicants before the end and staff after it', () => {
  expect(scheduleFor('applicant').every(({ days }) => days < 0)).toBe(true);
  expect(scheduleFor('applicant')).toContainEqual({ kind: 'proof', days: -56 });
  expect(scheduleFor('staff')).toContainEqual({ kind: 'proof', days: 42 });
});
