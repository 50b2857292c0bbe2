import { ruleTable } from '../rules';
import type { DirectiveVersion } from '../version';
import { keysOf } from '../vocabulary';
import { headDifferences, itemDifferences } from './head';
import { ownRuleDifferences, type Side } from './items';
import type { Difference, RuleChange } from './model';
import { ruleDifferences } from './rules';

/**
 * What the later version of a directive says otherwise than the earlier, in reading order. Only what is said counts:
 * value, paragraph, mark and Soll; not the line in the file, the source of a rule or the name of the version.
 */
export function diffDirectives(before: DirectiveVersion, after: DirectiveVersion): RuleChange[] {
  const whole = [
    ...headDifferences(before, after),
    ...keysOf(ruleTable).flatMap((name) =>
      ruleDifferences(name, before.sharedRules[name], after.sharedRules[name]),
    ),
  ];
  const byItem = lettersOf(before, after).flatMap((letter) => {
    const sides = [side(before, letter), side(after, letter)] as const;
    return [...itemDifferences(sides[0].item, sides[1].item), ...ownRuleDifferences(...sides)].map(
      (told) => ({ told, letter }),
    );
  });
  return [
    ...whole.map((told) => ({ ...told, items: [], where: 'Ganze Richtlinie' })),
    ...together(byItem).map(({ told, items }) => ({
      ...told,
      items,
      where: itemsCalled(items, before, after),
    })),
  ];
}

const side = (version: DirectiveVersion, letter: string): Side => ({
  version,
  item: version.items.find((item) => item.letter === letter),
});

const lettersOf = (...versions: readonly DirectiveVersion[]) =>
  [...new Set(versions.flatMap(({ items }) => items.map(({ letter }) => letter)))].sort();

/** What is the same for several items, as for those that are like another, is told once. */
function together(changes: readonly { readonly told: Difference; readonly letter: string }[]) {
  const same = new Map<string, { readonly told: Difference; readonly items: readonly string[] }>();
  for (const { told, letter } of changes) {
    const key = JSON.stringify(told);
    same.set(key, { told, items: [...(same.get(key)?.items ?? []), letter] });
  }
  return [...same.values()];
}

function itemsCalled(letters: readonly string[], before: DirectiveVersion, after: DirectiveVersion): string {
  if (letters.length > 1) return `Gegenstände ${letters.join(', ')}`;
  const [letter] = letters;
  const { title } = [...after.items, ...before.items].find((item) => item.letter === letter)!;
  return `Gegenstand ${letter}: ${title}`;
}

export type { RuleChange } from './model';
