import { assumedRules } from './assumed-rules';
import { checks } from './checks';
import type { Assessment } from './checks/check';
import { datesOf } from './checks/dates';
import { assessCosts } from './costs';
import type { Evaluation, Facts } from './facts';
import { sumFunds } from './funds';
import { reckonGrant } from './grant';
import { divide } from './proportion';
import { allowedRate } from './rate';
import type { DirectiveVersion, FundingItem } from './version';

/** Judges the facts by a directive version: pure, every finding, and a trace that explains the amount. */
export function evaluate(version: DirectiveVersion, itemLetter: string, facts: Facts): Evaluation {
  const item = itemOf(version, itemLetter);
  const costs = assessCosts(item.rules, facts);
  const funds = sumFunds(facts.funding);
  const allowed = allowedRate(item, facts);
  const grant = reckonGrant({ letter: item.letter, rules: item.rules, facts, costs, funds, allowed });
  const dates = datesOf(facts);
  const assessment: Assessment = { version, item, facts, dates, costs, funds, grant };
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
