import { evaluate, itemOf, parseDirective } from '@libs/directive';
import { directives } from './index';
import { unexercised } from './exercise';
import { expected, idsOf, outcome } from './outcome';

describe.each(directives)('$name', ({ yaml, cases }) => {
  const version = parseDirective(yaml);

  it('has at least six cases', () => expect(cases.length).toBeGreaterThanOrEqual(6));

  it('names its cases differently', () =>
    expect(new Set(cases.map(({ item, name }) => `${item} ${name}`)).size).toBe(cases.length));

  it.each(cases)('$item: $name', (worked) => {
    expect(outcome(version, worked)).toEqual(expected(worked));
  });

  it.each(cases)('explains the amount of $item: $name', ({ item, facts }) => {
    const { trace, grant } = evaluate(version, item, facts);
    expect(trace.at(-1)?.result).toBe(grant);
  });

  it.each(cases)('lets the applicant say what $item: $name says', ({ item, facts }) =>
    expect(idsOf(itemOf(version, item))).toEqual(expect.arrayContaining([...(facts.holds ?? [])])),
  );

  it('says nothing that no case depends on', () => expect(unexercised(version, cases)).toEqual([]));
});
