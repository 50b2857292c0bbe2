import { pauseAfter } from './backoff';

const now = new Date('2020-02-10T08:30:00Z');

it.each([
  [1, 2],
  [2, 4],
  [5, 32],
  [11, 2048],
  [12, 3600],
  [5000, 3600],
])('after failure %i waits %i seconds', (attempts, seconds) => {
  expect(pauseAfter(attempts, now).getTime() - now.getTime()).toBe(seconds * 1000);
});
