import { financingTypes } from '@libs/directive';
import { actLetter } from './act';
import { assumptionsOf, delimitationOf, refusalOf, requestedOf } from './award-grounds';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { consentOf, measureOf, recalculationOf } from './award-measure';
import { payoutOf } from './award-payout';
import { costsOf, costsTotalOf, grantOf, planOf, planTotalOf, sharesOf } from './award-plan';
import { proofOf } from './award-proof';
import { auditors, commitmentsOf, generalConditionsOf, PUBLICATION, revocation } from './award-terms';
import { traceOf } from './award-trace';
import { conditionsOf } from './conditions';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';
import { assumedTitles } from './parties';

/** The Zuwendungsbescheid (VV No. 4.2 to § 44 LHO). Errors: incomplete when the financing plan does not balance. */
export function awardLetter(input: AwardInput): LetterDraft<AwardLetter> {
  const act = actLetter(matterOf(input), input, assumedTitles(input));
  const letter = { ...act, ...groundsOf(input), ...moneyOf(input), ...termsOf(input) };
  return { ...letter, assumptions: [...act.assumptions, ...assumptionsOf(input, letter)] };
}

const matterOf = (input: AwardInput): Matter => ({
  ...input,
  projectTitle: input.project.title,
  applicationDate: input.application.date,
});

const groundsOf = (input: AwardInput) => ({
  application: {
    date: input.application.date.toString(),
    amount: requestedOf(input),
    documents: input.application.documents,
  },
  project: {
    title: input.project.title,
    purpose: input.project.purpose,
    from: input.project.from.toString(),
    to: input.project.to.toString(),
    commitments: commitmentsOf(input),
    inventoryAbove: input.item.rules.inventoryAbove?.value ?? null,
  },
  trace: traceOf(input),
  consent: consentOf(input),
  refusal: refusalOf(input),
  reasons: input.reasons,
});

function moneyOf(input: AwardInput) {
  const costs = costsOf(input);
  const plan = planOf(input);
  return {
    financing: {
      type: financingTypes[input.item.rules.financing.value],
      form: 'nicht rückzahlbarer Zuschuss',
      fixed: input.item.rules.financing.value === 'FESTBETRAG',
      measure: measureOf(input),
      recalculation: recalculationOf(input),
      eligible: input.evaluation.eligible,
      total: input.evaluation.totalCost,
      grant: grantOf(input),
      delimitation: delimitationOf(input),
    },
    perYear: sharesOf(input),
    costs,
    costsTotal: costsTotalOf(costs),
    plan,
    planTotal: planTotalOf(plan),
  };
}

const termsOf = (input: AwardInput) => ({
  generalConditions: generalConditionsOf(input),
  conditions: conditionsOf(input.conditions),
  payout: payoutOf(input),
  proof: proofOf(input),
  revocation,
  audit: auditors,
  publication: PUBLICATION,
  // Subvention law applies to municipal bodies only in rare cases.
  subsidyFacts: null,
});
