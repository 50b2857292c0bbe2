import { allChecked, allMet, checkNames, checksOn, stateOf, topicNames } from './checks';

it('is done when every point is met or does not apply', () => {
  expect(allChecked(allMet())).toBe(true);
  expect(allChecked({ ...allMet(), other_bodies: { result: 'not_applicable', note: '' } })).toBe(true);
});

it.each(checkNames)('is not done while "%s" is open or unanswered', (name) => {
  expect(allChecked({ ...allMet(), [name]: { result: 'open', note: '' } })).toBe(false);
  expect(allChecked({ ...allMet(), [name]: undefined })).toBe(false);
});

it('tells states of a check apart by every result and every note', () => {
  const states = [
    {},
    allMet(),
    { ...allMet(), signed: { result: 'open', note: '' } as const },
    { ...allMet(), signed: { result: 'met', note: 'gesehen' } as const },
  ].map(stateOf);
  expect(new Set(states).size).toBe(states.length);
  expect(stateOf(allMet())).toBe(states[1]);
});

it('has a point for each topic of the check note, and a topic for each point', () => {
  for (const topic of topicNames) expect(checksOn(topic).length).toBeGreaterThan(0);
  expect(topicNames.flatMap(checksOn).sort()).toEqual([...checkNames].sort());
});
