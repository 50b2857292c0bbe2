import { Temporal } from 'temporal-polyfill';
import { isOverdue, standing } from './days-left';

const today = Temporal.PlainDate.from('2020-02-28');

it.each([
  ['2020-03-02', null, 'noch 3 Tage', false],
  ['2020-02-29', null, 'morgen', false],
  ['2020-02-28', null, 'heute', false],
  ['2020-02-27', null, 'seit gestern überfällig', true],
  ['2019-12-31', null, 'seit 59 Tagen überfällig', true],
  ['2020-02-27', '2020-02-20', 'ruht seit 20.02.2020', false],
])('a deadline on %s (resting since %s): %s', (dueOn, restsSince, words, overdue) => {
  expect(standing({ dueOn, restsSince }, today)).toBe(words);
  expect(isOverdue({ dueOn, restsSince }, today)).toBe(overdue);
});
