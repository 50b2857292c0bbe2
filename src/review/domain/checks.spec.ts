import { allChecked, allMet, checkNames } from './checks';

it('is done when every point is met or does not apply', () => {
  expect(allChecked(allMet())).toBe(true);
  expect(allChecked({ ...allMet(), other_bodies: { result: 'not_applicable', note: '' } })).toBe(true);
});

it.each(checkNames)('is not done while "%s" is open or unanswered', (name) => {
  expect(allChecked({ ...allMet(), [name]: { result: 'open', note: '' } })).toBe(false);
  expect(allChecked({ ...allMet(), [name]: undefined })).toBe(false);
});
