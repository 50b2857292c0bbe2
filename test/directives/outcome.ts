import {
  describeRule,
  type DirectiveVersion,
  evaluate,
  type FundingItem,
  itemOf,
  keysOf,
  type Rule,
} from '@libs/directive';
import { euros } from '@libs/directive/testing/examples';
import type { WorkedCase } from './worked-case';

/** What a case says the directive must make of it, and what the directive does make of it, in the same words. */
export type Outcome = Readonly<Record<string, unknown>>;

/** Only what the case says anything about. */
export const expected = ({ grant, rate, findings, blocking, terms }: WorkedCase): Outcome => ({
  grant: euros(grant),
  ...(rate === undefined ? {} : { rate: rate === null ? null : Math.round(rate * 100) }),
  ...(findings && { findings: findings.toSorted() }),
  ...(blocking && { blocking: blocking.toSorted() }),
  ...(terms && { terms }),
});

/** The outcome under a version, of what the case says anything about. */
export function outcome(version: DirectiveVersion, worked: WorkedCase): Outcome {
  const item = itemOf(version, worked.item);
  const holds = worked.facts.holds?.filter((id) => idsOf(item).includes(id));
  const { grant, allowedRate, findings } = evaluate(version, worked.item, { ...worked.facts, holds });
  const codes = findings.map(({ code }) => code).sort();
  const blocking = findings.filter(({ severity }) => severity === 'blocking').map(({ code }) => code);
  const terms = keysOf(worked.terms ?? {}).map((name) => [name, termOf(name, item.rules[name])]);
  return {
    grant,
    ...(worked.rate === undefined ? {} : { rate: allowedRate }),
    ...(worked.findings && { findings: codes }),
    ...(worked.blocking && { blocking: blocking.sort() }),
    ...(worked.terms && { terms: Object.fromEntries(terms) }),
  };
}

const termOf = (name: Parameters<typeof describeRule>[0], rule: Rule<unknown> | undefined) =>
  rule && describeRule(name, rule as never).replaceAll('\u00a0', ' ');

/** What can be said of a project under the rules of an item: nothing holds that the file does not name. */
export const idsOf = ({ rules }: FundingItem): readonly string[] =>
  [rules.circumstances, rules.regions, rules.conditions, rules.exclusions].flatMap((rule) =>
    (rule?.value ?? []).map(({ id }) => id),
  );
