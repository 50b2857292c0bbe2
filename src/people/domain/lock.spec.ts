import { isLast, isRefused, minutesLocked } from './lock';

const forgottenAt = new Date('2020-02-10T08:15:00Z');

it.each([
  [1, { last: false, refused: false }],
  [4, { last: false, refused: false }],
  [5, { last: true, refused: false }],
  [6, { last: false, refused: true }],
])('attempt %i: %j', (failures, { last, refused }) => {
  expect(isLast({ failures, forgottenAt })).toBe(last);
  expect(isRefused({ failures, forgottenAt })).toBe(refused);
});

it.each([
  ['08:00:00', 15],
  ['08:00:01', 15],
  ['08:14:59', 1],
  ['08:15:00', 1],
])('at %s says %i minutes', (time, minutes) =>
  expect(minutesLocked({ failures: 6, forgottenAt }, new Date(`2020-02-10T${time}Z`))).toBe(minutes),
);
