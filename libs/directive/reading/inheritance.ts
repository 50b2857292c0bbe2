import type { FundingItem } from '../version';
import { neededRules, type RuleName, rulesOfFinancing, type RuleSet, ruleTable } from '../rules';
import { keysOf } from '../vocabulary';
import type { Place } from './place';
import { gather, type Reader } from './structure';

/** An item as the file writes it: with the rules of its own. */
export type ItemEntry = Omit<FundingItem, 'rules'> & { readonly rules?: RuleSet; readonly like?: string };

/** Keeps the place with the entry, for faults that only show when the whole file has been read. */
export interface Placed<T> {
  readonly entry: T;
  readonly at: Place;
}
export const placed =
  <T>(read: Reader<T>): Reader<Placed<T>> =>
  (at) => ({ entry: read(at), at });

/** An item with all rules that apply to it; whether none is missing is still to be seen. */
export interface Inherited {
  readonly head: Omit<FundingItem, 'rules'>;
  readonly rules: RuleSet;
  readonly at: Place;
}

/** Own rules before those of the items it is like, those before the shared ones. Refuses a letter twice and circles. */
export function inherit(
  item: Placed<ItemEntry>,
  all: readonly Placed<ItemEntry>[],
  shared: RuleSet,
): Inherited {
  const { like: _, rules: __, ...head } = item.entry;
  const at = item.at.called(`Gegenstand ${head.letter}`);
  if (all.find(({ entry }) => entry.letter === head.letter) !== item) {
    at.refuse(`Der Buchstabe ${head.letter} kommt zweimal vor.`);
  }
  const rules = lineage(item, all, at).reduceRight<RuleSet>(
    (inherited, { entry }) => ({ ...inherited, ...entry.rules }),
    shared,
  );
  return { head, rules, at };
}

/** The item and those whose rules it takes over ("like"), nearest first. */
function lineage(item: Placed<ItemEntry>, all: readonly Placed<ItemEntry>[], at: Place): Placed<ItemEntry>[] {
  const line = [item];
  for (let next = item.entry.like; next !== undefined; next = line.at(-1)!.entry.like) {
    const model = all.find(({ entry }) => entry.letter === next);
    if (!model)
      return at.refuse(`Die Regeln sollen wie bei Gegenstand ${next} sein, den es nicht gibt („like“).`);
    const path = [...line, model].map(({ entry }) => entry.letter).join(' wie ');
    if (line.includes(model)) return at.refuse(`Der Verweis „like“ läuft im Kreis: ${path}.`);
    line.push(model);
  }
  return line;
}

const missing = (rules: RuleSet): RuleName[] => {
  const byFinancing = rules.financing ? rulesOfFinancing[rules.financing.value] : [];
  return [...keysOf(neededRules), ...byFinancing].filter((name) => !rules[name]);
};

/** Refuses items without a rule they need; what all of them miss is told once, of the directive as a whole. */
export function refuseIncomplete(items: readonly Inherited[], whole: Place): void {
  const lacking = items.map(({ rules, at }) => ({ names: missing(rules), at }));
  const everywhere = (name: RuleName) => lacking.every(({ names }) => names.includes(name));
  const [first] = lacking;
  gather([
    ...(first?.names ?? []).filter(everywhere).map((name) => () => refuse(whole, name)),
    ...lacking.flatMap(({ names, at }) =>
      names.filter((name) => !everywhere(name)).map((name) => () => refuse(at, name)),
    ),
  ]);
}

const refuse = (at: Place, name: RuleName) =>
  at.refuse(`Es fehlt die Regel „${ruleTable[name].title}“ (${name}).`);
