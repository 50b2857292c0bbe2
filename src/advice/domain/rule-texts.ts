import {
  describePremise,
  describeRule,
  type FundingItem,
  type Mark,
  namesIn,
  type Premise,
  type RuleName,
  ruleTable,
} from '@libs/directive';

/** A rule in plain words. */
export interface ToldRule {
  readonly title: string;
  /** One line, or one for each entry of a list. */
  readonly lines: readonly string[];
  readonly paragraph: string;
  readonly mark: Mark;
  readonly source: string;
  /** The paragraph with the mark: "Nr. 5.2, angenommen". */
  readonly where: string;
}

export const isTold = ({ rules }: FundingItem, name: RuleName): boolean => rules[name] !== undefined;

/** Tells a rule that the item has. */
export function tellRule(item: FundingItem, name: RuleName): ToldRule {
  const rule = item.rules[name]!;
  const { paragraph, mark, source, value } = rule;
  const { title } = ruleTable[name];
  return {
    title,
    lines: isList(value)
      ? value.map((entry) => entryText(entry, namesIn(item.rules)))
      : [describeRule(name, rule as never).slice(title.length + 2)],
    ...{ paragraph, mark, source },
    where: mark === 'assumed' ? `${paragraph}, angenommen` : paragraph,
  };
}

interface Entry {
  readonly text: string;
  readonly required?: boolean;
  readonly when?: Premise;
}

/** Conditions, papers and the like stand below each other; bonuses bring their numbers along and stay a sentence. */
const isList = (value: unknown): value is readonly Entry[] =>
  Array.isArray(value) &&
  value.every((entry) => Object.hasOwn(Object(entry), 'text') && !('add' in entry || 'replace' in entry));

function entryText({ text, required, when }: Entry, nameOf: (id: string) => string): string {
  const only = when ? `bei ${describePremise(when, nameOf)}` : '';
  const notes = [required === false ? 'freiwillig' : '', only].filter((note) => note !== '');
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`;
}
