import { beginsUncovered } from './early-period';

type Begin = 'approval' | 'receipt' | 'anytime';
type Leave = 'on_request' | 'allowed' | 'excluded' | undefined;

const item = (begin: Begin, earlyStart: Leave) => ({
  rules: { begin: { value: begin }, ...(earlyStart && { earlyStart: { value: earlyStart } }) },
});

/** Received on 15.01., awarded on 10.02. */
const uncovered = (begin: Begin, earlyStart: Leave, projectFrom: string, earlyStartFrom: string | null) =>
  beginsUncovered(item(begin, earlyStart) as Parameters<typeof beginsUncovered>[0], {
    ...{ projectFrom, receivedOn: '2020-01-15', earlyStartFrom, awardedOn: '2020-02-10' },
  });

it.each<[boolean, Begin, Leave, string, string | null]>([
  [true, 'approval', undefined, '2020-02-09', null],
  [false, 'approval', undefined, '2020-02-10', null],
  [false, 'approval', 'on_request', '2020-03-01', null],
  [false, 'approval', 'on_request', '2020-02-01', '2020-02-01'],
  [true, 'approval', 'on_request', '2020-01-31', '2020-02-01'],
  [false, 'approval', 'allowed', '2020-01-15', null],
  [true, 'approval', 'allowed', '2020-01-14', null],
  [true, 'approval', 'excluded', '2020-02-01', '2020-02-01'],
  [false, 'receipt', undefined, '2020-01-15', null],
  [true, 'receipt', undefined, '2020-01-14', null],
  [false, 'anytime', undefined, '2019-01-01', null],
])('is %s under %s and %s from %s with leave from %s', (expected, begin, leave, from, early) =>
  expect(uncovered(begin, leave, from, early)).toBe(expected),
);
