import { formatDate } from '@libs/dates';
import { checks } from './checks';
import type { Assessment } from './checks/check';
import type { Cited } from './cite';
import { assessCosts } from './costs';
import type { Evaluation, Facts } from './facts';
import { sumFunds } from './funds';
import { reckonGrant } from './grant';
import { divide } from './proportion';
import { allowedRate } from './rate';
import { describeRule, ruleTable } from './rules';
import type { DirectiveVersion, FundingItem } from './version';
import { keysOf } from './vocabulary';

/** Judges the facts by a directive version: pure, every finding, and a trace that explains the amount. */
export function evaluate(version: DirectiveVersion, itemLetter: string, facts: Facts): Evaluation {
  const item = itemOf(version, itemLetter);
  const costs = assessCosts(item.rules, facts);
  const funds = sumFunds(facts.funding);
  const allowed = allowedRate(item, facts);
  const grant = reckonGrant({ letter: item.letter, rules: item.rules, facts, costs, funds, allowed });
  const assessment: Assessment = { version, item, facts, costs, funds, grant };
  const shares = divide(
    grant.amount,
    costs.eligibleByYear.map(({ amount }) => amount),
  );
  return {
    totalCost: costs.total,
    eligible: costs.eligible,
    eligibleByYear: costs.eligibleByYear,
    rate: grant.rate,
    allowedRate: allowed?.rate ?? null,
    ceiling: grant.ceiling,
    grant: grant.amount,
    grantByYear: costs.eligibleByYear.map((part, index) => ({ ...part, amount: shares[index]! })),
    findings: checks.flatMap((check) => check(assessment)),
    trace: [...costs.trace, ...grant.trace],
    assumedRules: assumedRules(version, item),
  };
}

/** The funding item with that letter; throws a RangeError when the version has none. */
export function itemOf(version: DirectiveVersion, letter: string): FundingItem {
  const item = version.items.find((candidate) => candidate.letter === letter);
  if (!item) throw new RangeError(`${version.directive} ${version.version} has no item ${letter}`);
  return item;
}

/** All unconfirmed rules behind a decision: those of the item, the item itself and the frame of the version. */
function assumedRules(version: DirectiveVersion, item: FundingItem): Evaluation['assumedRules'] {
  const frame: readonly (readonly [string, Cited | undefined, string])[] = [
    ['validFrom', version.validFrom, `Geltung ab ${formatDate(version.validFrom.value)}`],
    ['validTo', version.validTo, version.validTo ? `Geltung bis ${formatDate(version.validTo.value)}` : ''],
    ['authority', version.authority, `Bewilligungsbehörde: ${version.authority.value}`],
    ['legalBasis', version.legalBasis, `Rechtsgrundlage: ${version.legalBasis.value}`],
    ['item', item, `Gegenstand ${item.letter}: ${item.title}`],
  ];
  const rules = keysOf(ruleTable).flatMap((name) => {
    const rule = item.rules[name];
    return rule ? [[name, rule, describeRule(name, rule as never)] as const] : [];
  });
  return [...frame, ...rules]
    .filter(([, rule]) => rule?.mark === 'assumed')
    .map(([name, rule, text]) => ({ rule: name, paragraph: rule!.paragraph, text }));
}
