import { allChecked, type Answers, checkNames } from './checks';

const answered = (): Answers =>
  Object.fromEntries(checkNames.map((name) => [name, { result: 'met', note: '' }]));

it('is done when every point is met or does not apply', () => {
  expect(allChecked(answered())).toBe(true);
  expect(allChecked({ ...answered(), other_bodies: { result: 'not_applicable', note: '' } })).toBe(true);
});

it.each(checkNames)('is not done while "%s" is open or unanswered', (name) => {
  expect(allChecked({ ...answered(), [name]: { result: 'open', note: '' } })).toBe(false);
  expect(allChecked({ ...answered(), [name]: undefined })).toBe(false);
});
