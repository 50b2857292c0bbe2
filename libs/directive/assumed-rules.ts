import { formatDate } from '@libs/dates';
import type { Cited } from './cite';
import type { Evaluation } from './facts';
import { describeRule, ruleTable } from './rules';
import type { DirectiveVersion, FundingItem } from './version';
import { keysOf } from './vocabulary';

type AssumedRules = Evaluation['assumedRules'];

/** Versions never change, so each item is gone through once. */
const known = new WeakMap<DirectiveVersion, Map<FundingItem, AssumedRules>>();

/** All unconfirmed rules behind a decision: those of the item, the item itself and the frame of the version. */
export function assumedRules(version: DirectiveVersion, item: FundingItem): AssumedRules {
  const ofVersion = known.get(version) ?? new Map<FundingItem, AssumedRules>();
  const rules = ofVersion.get(item) ?? listOf(version, item);
  known.set(version, ofVersion.set(item, rules));
  return rules;
}

function listOf(version: DirectiveVersion, item: FundingItem): AssumedRules {
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
