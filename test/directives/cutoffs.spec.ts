import { evaluate, parseDirective } from '@libs/directive';
import { directives } from './index';

/** For which cut-off an application counts: the codes of the worked cases cannot tell. */
it.each([
  ['mecklenburg-vorpommern', '2024-03-30', '31.03.2024'],
  ['mecklenburg-vorpommern', '2024-03-31', '31.03.2024'],
  ['mecklenburg-vorpommern', '2024-04-01', '30.09.2024'],
  ['mecklenburg-vorpommern', '2024-09-30', '30.09.2024'],
  ['mecklenburg-vorpommern', '2024-10-01', '31.03.2025'],
  ['sachsen-anhalt', '2025-05-22', '22.05.2025'],
  ['sachsen-anhalt', '2025-05-23', '22.05.2026'],
])('%s: an application of %s counts for %s', (name, receivedOn, cutoff) => {
  const { yaml, cases } = directives.find((directive) => directive.name === name)!;
  const { findings } = evaluate(parseDirective(yaml), 'a', { ...cases[0]!.facts, receivedOn });
  const hint = findings.find(({ code }) => code === 'next_cutoff');
  expect(hint?.message).toBe(`Der Antrag zählt zum Stichtag ${cutoff}.`);
});
