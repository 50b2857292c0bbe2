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
  const deadline = { kind: 'answer', dueOn, restsSince } as const;
  expect(standing(deadline, today)).toBe(words);
  expect(isOverdue(deadline, today)).toBe(overdue);
});

it('calls nobody late who did not sue', () => {
  const remedy = { kind: 'remedy', dueOn: '2020-02-27', restsSince: null } as const;
  expect(standing(remedy, today)).toBe('abgelaufen');
  expect(isOverdue(remedy, today)).toBe(false);
});
