import { describeRule, ruleTable } from '../rules';
import { keysOf } from '../vocabulary';
import { ruleExamples } from './rule-examples';
import { faultsOf, fileWith } from './yaml';

it.each(keysOf(ruleTable))('the example of %s can be read', (name) => {
  const { form, example, with: others } = ruleExamples[name];
  expect(faultsOf(fileWith({ ...others, [name]: example }))).toEqual([]);
  expect(form === undefined).toBe(ruleTable[name].words !== undefined);
});

it.each([
  ['conditions', 'Voraussetzungen: keine bekannt'],
  ['attachments', 'Anlagen: keine bekannt'],
  ['cutoffs', 'Stichtage in jedem Jahr: keine bekannt'],
] as const)('says of an empty list of %s that none is known', (name, words) =>
  expect(describeRule(name, { value: [] })).toBe(words),
);

it.each([
  [['Angebote', 'Zeitplan'], 'Angebote; Zeitplan'],
  [['Sie ist notwendig.', 'Sie ist wirtschaftlich.'], 'Sie ist notwendig. Sie ist wirtschaftlich.'],
  [['Angebote', 'Sie sind vollständig.', 'Zeitplan'], 'Angebote; Sie sind vollständig. Zeitplan'],
])('tells the entries %j apart', (entries, words) => {
  const value = entries.map((text) => ({ id: text, text, required: true }));
  expect(describeRule('attachments', { value })).toBe(`Anlagen: ${words}`);
});
