import { keysOf, ruleTable } from '@libs/directive';
import { headings } from './headings';

it('puts each rule of a directive under one heading', () =>
  expect(Object.values(headings).flat().sort()).toEqual([...keysOf(ruleTable)].sort()));
