import { describeRule, type DirectiveVersion, type FundingItem, keysOf, ruleTable } from '@libs/directive';
import { type Cents, cents } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { CompleteAnswers } from './facts';
import { judge, type Judgement } from './judgement';

/** The same plan under the version after or, if none is known, before the one of today. */
export interface Comparison {
  readonly version: DirectiveVersion;
  readonly when: 'after' | 'before';
  /** The day on which the application is taken to be filed: the first or last of the other version. */
  readonly on: Temporal.PlainDate;
  /** Null when the other version does not have the item. */
  readonly other: Change | null;
  /** The least and the most that its items grant for the same plan. */
  readonly range: { readonly least: Cents; readonly most: Cents };
}

export interface Change {
  readonly judgement: Judgement;
  /** What the other version grants beyond today's. */
  readonly difference: Cents;
  /** What stands in the way only there, and only today. */
  readonly obstaclesThere: readonly string[];
  readonly obstaclesHere: readonly string[];
  /** Rules about the amount and who gets it that are different there. */
  readonly rules: readonly { readonly title: string; readonly here: string; readonly there: string }[];
}

/** Null when the directive has only one version. */
export function compare(
  versions: readonly DirectiveVersion[],
  today: Judgement,
  answers: CompleteAnswers,
): Comparison | null {
  const index = versions.findIndex(({ version }) => version === today.version.version);
  const [after, before] = [versions[index + 1], versions[index - 1]];
  if (after) return comparison(after, 'after', after.validFrom.value, today, answers);
  if (before) {
    const last = before.validTo?.value ?? today.version.validFrom.value.subtract({ days: 1 });
    return comparison(before, 'before', last, today, answers);
  }
  return null;
}

function comparison(
  version: DirectiveVersion,
  when: Comparison['when'],
  on: Temporal.PlainDate,
  today: Judgement,
  answers: CompleteAnswers,
): Comparison {
  const item = counterpart(version, today.item);
  const grants = version.items.map((one) => judge(version, one, answers, on).grant);
  return {
    version,
    when,
    on,
    other: item ? changeTo(judge(version, item, answers, on), today) : null,
    range: { least: cents(Math.min(...grants)), most: cents(Math.max(...grants)) },
  };
}

function changeTo(judgement: Judgement, today: Judgement): Change {
  const messages = (of: Judgement) => of.obstacles.map(({ message }) => message);
  const codes = (of: Judgement) => new Set(of.obstacles.map(({ code, field }) => `${code} ${field}`));
  const only = (here: Judgement, there: Judgement) => {
    const known = codes(there);
    const own = here.obstacles.filter(({ code, field }) => !known.has(`${code} ${field}`));
    return messages({ ...here, obstacles: own });
  };
  return {
    judgement,
    difference: cents(judgement.grant - today.grant),
    obstaclesThere: only(judgement, today),
    obstaclesHere: only(today, judgement),
    rules: differences(today.item, judgement.item),
  };
}

const words = (title: string): string[] => title.toLowerCase().match(/\p{L}{5,}/gu) ?? [];

/** The item of another version with the same title, or with the same letter and a title that says it otherwise. */
export function counterpart({ items }: DirectiveVersion, { title, letter }: FundingItem): FundingItem | null {
  const namesake = items.find((item) => item.title === title);
  if (namesake) return namesake;
  const heir = items.find((item) => item.letter === letter);
  return heir && words(heir.title).some((word) => words(title).includes(word)) ? heir : null;
}

/** Rules that decide whether and how much; the course of things afterwards is left to the page of the version. */
const decisive = [
  ...['recipients', 'minPartners', 'regions', 'minInhabitants', 'maxInhabitants', 'financing', 'rate'],
  ...['ownShare', 'bonuses', 'rateCap', 'fixedAmounts', 'minGrant', 'maxGrant', 'minTotalCost'],
  ...['recipientCaps', 'categories', 'runningCost', 'eligibleMonths', 'vat', 'maxPersons', 'begin'],
] as const;

const NONE = 'keine Vorgabe';

function differences(here: FundingItem, there: FundingItem): Change['rules'] {
  return keysOf(ruleTable)
    .filter((name) => (decisive as readonly string[]).includes(name))
    .map((name) => {
      const told = ({ rules }: FundingItem) => {
        const rule = rules[name];
        return rule ? describeRule(name, rule as never).slice(ruleTable[name].title.length + 2) : NONE;
      };
      return { title: ruleTable[name].title, here: told(here), there: told(there) };
    })
    .filter((rule) => rule.here !== rule.there);
}
