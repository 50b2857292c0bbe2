import { amountChecks } from './amounts';
import type { Check } from './check';
import { dateChecks } from './dates';
import { eligibilityChecks } from './eligibility';
import { filingChecks } from './filing';
import { paperChecks } from './papers';
import { planChecks } from './plan';
import { recipientChecks } from './recipients';
import { requirementChecks } from './requirements';

/** In the order in which an applicant reads them. */
export const checks: readonly Check[] = [
  ...eligibilityChecks,
  ...recipientChecks,
  ...filingChecks,
  ...requirementChecks,
  ...dateChecks,
  ...planChecks,
  ...amountChecks,
  ...paperChecks,
];
