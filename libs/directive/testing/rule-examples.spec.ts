import { ruleTable } from '../rules';
import { keysOf } from '../vocabulary';
import { ruleExamples } from './rule-examples';
import { faultsOf, fileWith } from './yaml';

it.each(keysOf(ruleTable))('the example of %s can be read', (name) => {
  const { form, example } = ruleExamples[name];
  expect(faultsOf(fileWith({ [name]: example }))).toEqual([]);
  expect(form === undefined).toBe(ruleTable[name].words !== undefined);
});
