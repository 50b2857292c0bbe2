import type { Facts } from '@libs/directive';
import type { Temporal } from 'temporal-polyfill';
import { type ActInput, actLetter, type ActLetter } from './act';
import { advanceIn } from './award-grounds';
import type { AwardShare } from './award-input';
import type { AwardLetter } from './award-letter';
import { costsOf, costsTotalOf, planOf, planTotalOf, sharesOf } from './award-plan';
import { type DatedAward, type DerivedDay, derivedDays } from './derived-days';
import type { LetterDraft } from './letter-draft';
import type { Matter } from './matter';
import { assumedTitles } from './parties';
import { type Referred, type RefersTo, refersTo } from './referred';
import { type CitedGround, citedGround, type RevocationProvision } from './revocation-grounds';
import { sharesCompared, type SharesCompared } from './shares-compared';

/** What the Änderungsbescheid changes. */
export interface AmendmentInput extends ActInput {
  /** The act that is changed. */
  readonly about: Referred;
  /** The acts that changed it before, the first one first. */
  readonly earlier: readonly Referred[];
  /** The day of the recipient's application for the change; null where the authority changes it by itself. */
  readonly requestedOn: Temporal.PlainDate | null;
  /** Each change in words: what (amount, period, plan, purpose, year split), how it was, how it is now. */
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  /** What the award was reckoned from: the plan of the application, and the budget year of the decision. */
  readonly planned: { readonly facts: Facts; readonly budgetYear: number };
  readonly before: AwardStand;
  readonly after: AwardStand;
  /** On which provision something granted is taken away; null where nothing is, or where the recipient applied for it. */
  readonly provision: RevocationProvision | null;
  readonly reasons: string;
  /** What of the application for the change is refused and why; null for nothing. */
  readonly refused: string | null;
}

/** An award before or after a change. */
interface AwardStand {
  /** Last day of the Bewilligungszeitraum. */
  readonly to: Temporal.PlainDate;
  readonly shares: readonly AwardShare[];
}

/** The binding Finanzierungsplan as it stands after the change, under the names of the award. */
type AmendedPlan = Pick<AwardLetter, 'costs' | 'costsTotal' | 'plan' | 'planTotal' | 'perYear'>;

export interface AmendmentLetter extends ActLetter, AmendedPlan {
  readonly about: RefersTo;
  readonly earlier: readonly RefersTo[];
  readonly requestedOn: string | null;
  readonly changes: AmendmentInput['changes'];
  /** Days that follow from what is changed. */
  readonly days: readonly DerivedDay[];
  /** Null where the money stays as it is. */
  readonly shares: SharesCompared | null;
  /** What negative own funds in the plan mean; null where there are none. */
  readonly advance: string | null;
  readonly ground: CitedGround | null;
  readonly reasons: string;
  readonly refused: string | null;
}

/** The Änderungsbescheid. Errors: incomplete when the financing plan does not balance. */
export function amendmentLetter(matter: Matter, input: AmendmentInput): LetterDraft<AmendmentLetter> {
  const { about, earlier, requestedOn, changes, before, after, provision, reasons, refused } = input;
  return {
    ...actLetter(matter, input, assumedTitles(matter)),
    about: refersTo(about),
    earlier: earlier.map(refersTo),
    requestedOn: requestedOn?.toString() ?? null,
    changes,
    days: derivedDays(awardAt(matter, input, before), awardAt(matter, input, after)),
    shares: sharesCompared(before.shares, after.shares),
    ...amendedPlan(matter, awardAt(matter, input, after)),
    ground: provision && citedGround(matter.date, provision),
    reasons,
    refused,
  };
}

const awardAt = (
  { directive, item }: Matter,
  { planned }: AmendmentInput,
  { to, shares }: AwardStand,
): DatedAward => ({ directive, item, ...planned, project: { to }, shares });

/** What is due by now is paid from the year's appropriation, whatever promised it. */
function amendedPlan(
  { date, titles }: Matter,
  award: DatedAward,
): AmendedPlan & Pick<AmendmentLetter, 'advance'> {
  const costs = costsOf(award);
  const plan = planOf(award);
  return {
    costs,
    costsTotal: costsTotalOf(costs),
    plan,
    planTotal: planTotalOf(plan),
    perYear: sharesOf({ shares: award.shares, budgetYear: date.year, titles }),
    advance: advanceIn(plan) || null,
  };
}
