import type { DirectiveVersion, Mark } from '@libs/directive';
import { type FrameFact, frameFacts, WHOLE_ITEM } from './release';

interface Marked {
  readonly mark: Mark;
}

/** What a confirmation would turn: a frame fact, a rule of the whole directive, an item or a rule of it. */
export function markedFact(
  version: DirectiveVersion,
  letter: string | null,
  rule: string,
): Marked | undefined {
  if (letter === null) return frameFact(version, rule) ?? own(version.sharedRules, rule);
  const item = version.items.find((candidate) => candidate.letter === letter);
  return item && (rule === WHOLE_ITEM ? item : own(item.rules, rule));
}

/** Whether an item has the rule from the directive as a whole: then it is confirmed there, for all items at once. */
export function isInherited(
  { sharedRules, items }: DirectiveVersion,
  letter: string | null,
  rule: string,
): boolean {
  const item = items.find((candidate) => candidate.letter === letter);
  const fact = item && own(item.rules, rule);
  return fact !== undefined && fact === own(sharedRules, rule);
}

const frameFact = (version: DirectiveVersion, name: string): Marked | undefined =>
  frameFacts.includes(name as FrameFact) ? version[name as FrameFact] : undefined;

const own = (rules: object, name: string): Marked | undefined =>
  Object.hasOwn(rules, name) ? (rules as Record<string, Marked>)[name] : undefined;
