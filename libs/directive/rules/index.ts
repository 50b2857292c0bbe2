import type { Read } from '../reading/structure';
import type { FinancingType } from '../vocabulary';
import { furtherAmountRules, neededAmountRules } from './amount-rules';
import { furtherCostRules, neededCostRules } from './cost-rules';
import type { Definition, Rule } from './definition';
import { furtherProcedureRules, neededProcedureRules, thresholdRules } from './procedure-rules';
import { furtherRecipientRules, neededRecipientRules } from './recipient-rules';
import { furtherRequirementRules, neededRequirementRules } from './requirement-rules';

/** Rules that each funding item must have, of its own or from the directive as a whole. */
export const neededRules = {
  ...neededRecipientRules,
  ...neededAmountRules,
  ...neededCostRules,
  ...neededRequirementRules,
  ...neededProcedureRules,
} as const;

/** Rules that may be absent: then there is no such limit or duty. */
export const furtherRules = {
  ...furtherRecipientRules,
  ...furtherAmountRules,
  ...furtherCostRules,
  ...furtherRequirementRules,
  ...furtherProcedureRules,
  ...thresholdRules,
} as const;

/** In the order in which a directive is read. */
export const ruleTable = {
  ...neededRecipientRules,
  ...furtherRecipientRules,
  ...neededAmountRules,
  ...furtherAmountRules,
  ...neededCostRules,
  ...furtherCostRules,
  ...neededRequirementRules,
  ...furtherRequirementRules,
  ...neededProcedureRules,
  ...furtherProcedureRules,
  ...thresholdRules,
} as const;
export type RuleName = keyof typeof ruleTable;

/** What each financing type cannot do without; a Fehlbedarf needs a Höchstbetrag (VV Nr. 2 zu § 44 LHO). */
export const rulesOfFinancing: Readonly<Record<FinancingType, readonly RuleName[]>> = {
  ANTEIL: ['rate', 'ownShare'],
  FESTBETRAG: ['fixedAmounts'],
  FEHLBEDARF: ['maxGrant'],
  VOLL: [],
};

export type ValueOf<N extends RuleName> = Read<(typeof ruleTable)[N]['read']>;
export type ItemRules = { readonly [N in keyof typeof neededRules]: Rule<ValueOf<N>> } & {
  readonly [N in keyof typeof furtherRules]?: Rule<ValueOf<N>>;
};
/** Rules as they stand at one place of a file. */
export type RuleSet = Partial<ItemRules>;

/** What a rule says without its title: "bis zu 80 %"; of an empty list that nothing is known. */
export const showRule = <N extends RuleName>(name: N, { value }: Pick<Rule<ValueOf<N>>, 'value'>): string =>
  (ruleTable[name] as unknown as Definition<ValueOf<N>>).show(value) || 'keine bekannt';

/** "Fördersatz: bis zu 80 %" */
export const describeRule = <N extends RuleName>(name: N, rule: Pick<Rule<ValueOf<N>>, 'value'>): string =>
  `${ruleTable[name].title}: ${showRule(name, rule)}`;

export { countOf, type FixedAmount, type RecipientCap } from './amount-rules';
/** The exclusions that the applicant is asked about. */
export const declaredExclusions = ({ exclusions }: RuleSet) =>
  (exclusions?.value ?? []).filter(({ evidence = 'declaration' }) => evidence === 'declaration');

export { rule, type Rule } from './definition';
export type { Condition, Paper } from './requirement-rules';
export { formatCount, formatPercent, formatYears } from './texts';
