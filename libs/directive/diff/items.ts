import { type RuleName, ruleTable } from '../rules';
import type { DirectiveVersion, FundingItem } from '../version';
import { keysOf } from '../vocabulary';
import { type Difference, difference } from './model';
import { ruleDifferences } from './rules';

/** A version and one of its items, if it has it. */
export interface Side {
  readonly version: DirectiveVersion;
  readonly item: FundingItem | undefined;
}

/** What differs in the rules that an item has for itself; what it has from the whole directive is told there. */
export const ownRuleDifferences = (before: Side, after: Side): Difference[] =>
  keysOf(ruleTable).flatMap((name) => {
    const [inherited, inherits] = [isInherited(before, name), isInherited(after, name)];
    if (inherited && inherits) return [];
    const differences = ruleDifferences(name, before.item?.rules[name], after.item?.rules[name]);
    return differences.length > 0 ? differences : originDifference(name, inherited, inherits);
  });

/** An item that is not there has nothing of its own. */
const isInherited = ({ version, item }: Side, name: RuleName) =>
  !item || item.rules[name] === version.sharedRules[name];

/** That a rule of the same wording is no longer that of the whole directive, or has become so. */
const originDifference = (name: RuleName, ...inherited: readonly [before: boolean, after: boolean]) => {
  const [before, after] = inherited.map((is) => (is ? 'wie für die ganze Richtlinie' : 'eigene Regel'));
  return difference(ruleTable[name].title, before!, after!);
};
