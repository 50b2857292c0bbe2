import { type Facts, itemOf } from '@libs/directive';
import { delivered, theFacts, withRules } from '@libs/directive/testing/examples';
import { requirementsOf } from './requirements';

const item = itemOf(
  withRules(delivered('2021'), {
    conditions: [
      { id: 'useful', text: 'Nützlich.' },
      { id: 'base', text: 'Basisdienst.', evidence: 'declaration' },
      { id: 'plan', text: 'Plan.', evidence: 'upload', attachment: 'project_plan' },
      { id: 'joint', text: 'Gemeinsam.', when: { partners: 2 } },
    ],
    exclusions: [{ id: 'offered', text: 'Es gibt einen Landesdienst.' }],
  }),
  'a',
);
const statesOf = (facts: Partial<Facts>) => requirementsOf(item, theFacts(facts)).map(({ state }) => state);

it.each<[string, Partial<Facts>, string[]]>([
  ['nothing', {}, ['to_check', 'missing', 'missing', 'shown']],
  ['a declaration', { holds: ['base'] }, ['to_check', 'shown', 'missing', 'shown']],
  ['a file', { attachments: ['project_plan'] }, ['to_check', 'missing', 'shown', 'shown']],
  ['an exclusion', { holds: ['offered'] }, ['to_check', 'missing', 'missing', 'missing']],
  ['partners', { partners: 2 }, ['to_check', 'missing', 'missing', 'to_check', 'shown']],
])('stand as the applicant has shown them: %s', (_, facts, states) =>
  expect(statesOf(facts)).toEqual(states),
);
