import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { extended, objectionTo } from './extension';

const day = (text: string) => Temporal.PlainDate.from(text);
const [dueOn, today] = [day('2020-03-09'), day('2020-03-02')];

it.each([
  ['2020-03-10', null],
  ['2020-03-09', 'Wählen Sie einen Tag nach dem 09.03.2020.'],
  ['2020-02-28', 'Wählen Sie einen Tag nach dem 09.03.2020.'],
  ['2020-03-14', 'Das ist kein Werktag. Der nächste ist Montag, 16.03.2020.'],
  ['2020-04-10', 'Das ist kein Werktag. Der nächste ist Dienstag, 14.04.2020.'],
])('%s: %s', (text, objection) => expect(objectionTo(day(text), dueOn, today)).toBe(objection));

it('takes no day that has passed, however late the deadline is extended', () =>
  expect(objectionTo(day('2020-03-10'), dueOn, day('2020-03-11'))).toBe(
    'Wählen Sie einen Tag, der noch nicht vergangen ist.',
  ));

it('says the rule once and every extension in the reckoning', () => {
  const first = extended({ rule: 'Frist', reckoning: 'Vier Wochen.' }, day('2020-03-16'), today);
  const second = extended(first, day('2020-03-23'), day('2020-03-13'));
  expect(second).toEqual({
    date: day('2020-03-23'),
    rule: 'Frist; verlängert nach § 31 Abs. 7 ThürVwVfG',
    reckoning:
      'Vier Wochen. Am 02.03.2020 verlängert bis Montag, 16.03.2020. Am 13.03.2020 verlängert bis Montag, 23.03.2020.',
  });
});

it('never accepts a day that is not later', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (days) => {
      expect(objectionTo(dueOn.subtract({ days }), dueOn, today)).not.toBeNull();
    }),
  ));
