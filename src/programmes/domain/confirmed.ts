import type { DirectiveVersion, FundingItem, Mark } from '@libs/directive';
import { type Confirmation, frameFacts, WHOLE_ITEM } from './release';

interface Marked {
  readonly source: string;
  readonly mark: Mark;
}
type Sources = ReadonlyMap<string, string>;

/** The directive with every mark turned that somebody has confirmed; items follow the rules they inherit. */
export function withConfirmations(
  directive: DirectiveVersion,
  confirmations: readonly Confirmation[],
): DirectiveVersion {
  if (confirmations.length === 0) return directive;
  const whole = sourcesOf(confirmations, null);
  const sharedRules = confirmAll(directive.sharedRules, whole);
  const confirmItem = (item: FundingItem): FundingItem => {
    const own = sourcesOf(confirmations, item.letter);
    const rules = exchange(item.rules, directive.sharedRules, sharedRules);
    return { ...confirm(item, own.get(WHOLE_ITEM)), rules: confirmAll(rules, own) };
  };
  return {
    ...directive,
    ...confirmAll(frameOf(directive), whole),
    sharedRules,
    items: directive.items.map(confirmItem),
  };
}

const sourcesOf = (confirmations: readonly Confirmation[], letter: string | null): Sources =>
  new Map(confirmations.filter((one) => one.letter === letter).map(({ rule, source }) => [rule, source]));

const frameOf = (directive: DirectiveVersion): Partial<DirectiveVersion> =>
  Object.fromEntries(frameFacts.filter((name) => directive[name]).map((name) => [name, directive[name]]));

const confirm = <T extends Marked>(fact: T, source: string | undefined): T =>
  source === undefined ? fact : { ...fact, source, mark: 'confirmed' };

const confirmAll = <T extends object>(facts: T, sources: Sources): T =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, confirm(fact as Marked, sources.get(name))]),
  ) as T;

/** The rules of an item with `after` in the place of what it shares with `before`. */
const exchange = <T extends object>(rules: T, before: Partial<T>, after: Partial<T>): T =>
  Object.fromEntries(
    Object.entries(rules).map(([name, rule]) => [
      name,
      rule === before[name as keyof T] ? after[name as keyof T] : rule,
    ]),
  ) as T;
