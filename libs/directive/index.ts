export type {
  CostLine,
  EarlierGrant,
  Evaluation,
  Facts,
  Finding,
  FindingCode,
  FundingYear,
  Severity,
  TraceKind,
  TraceStep,
  YearShare,
} from './facts';
export { assessCosts, type Costs } from './costs';
export { type Asked, askedBy, type Question } from './asked';
export { namesIn } from './names';
export { applies, describePremise, type Premise } from './premise';
export { diffDirectives, type RuleChange } from './diff';
export { assumedRules } from './assumed-rules';
export { evaluate, itemOf } from './evaluate';
export { tablesFor } from './financing';
export { offerOf, offerRule } from './offer';
export { formatPeriod } from './reading/period';
export { DirectiveError } from './reading/place';
export {
  type Actual,
  type ActualLine,
  type Granted,
  type LineResult,
  type PlanLine,
  recalculate,
  type Recalculation,
  type RecalculationCode,
  type RecalculationFinding,
} from './recalculation';
export { describeRule, formatPercent, type ItemRules, type Rule, type RuleName, ruleTable } from './rules';
export { sentenceOf } from './trace';
export { selectVersion, successionFaults } from './succession';
export { parseDirective } from './parse';
export type { DirectiveVersion, FundingItem } from './version';
export {
  beginRules,
  type DirectiveRecipient,
  directiveRecipients,
  directiveStatus,
  expenseCategories,
  type ExpenseCategory,
  financingTypes,
  type FundingTitle,
  keysOf,
  type Mark,
  recipientKinds,
  type RecipientKind,
} from './vocabulary';
