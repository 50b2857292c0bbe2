import { formatDate } from '@libs/dates';
import type { Facts, FundingItem } from '@libs/directive';
import { Temporal } from 'temporal-polyfill';

/** ISO days. */
export interface PeriodDays {
  readonly projectFrom: string;
  readonly receivedOn: string;
  /** First day of an early start that was approved; null while none is. */
  readonly earlyStartFrom: string | null;
  readonly awardedOn: string;
}

type Rules = Pick<FundingItem['rules'], 'begin' | 'earlyStart'>;
type Leave = NonNullable<Rules['earlyStart']>['value'];

/** From which days on an award that is still to come covers a period; without a word of the directive on request. */
const leave: Readonly<Record<Leave, (days: PeriodDays) => readonly (string | null)[]>> = {
  on_request: ({ earlyStartFrom }) => [earlyStartFrom],
  allowed: ({ earlyStartFrom, receivedOn }) => [earlyStartFrom, receivedOn],
  excluded: () => [],
};

const covered: Readonly<
  Record<Rules['begin']['value'], (rules: Rules, days: PeriodDays) => readonly (string | null)[]>
> = {
  approval: ({ earlyStart }, days) => [days.awardedOn, ...leave[earlyStart?.value ?? 'on_request'](days)],
  receipt: (_, { receivedOn, earlyStartFrom }) => [receivedOn, earlyStartFrom],
  anytime: (_, { projectFrom }) => [projectFrom],
};

/** Whether a period begins before the award without an early start that covers it (Nr. 1.3 VV zu § 44 LHO). */
export const beginsUncovered = ({ rules }: { readonly rules: Rules }, days: PeriodDays): boolean =>
  !covered[rules.begin.value](rules, days).some((day) => day !== null && days.projectFrom >= day);

interface Ruled {
  readonly item: { readonly rules: Rules };
  readonly submission: { readonly facts: Pick<Facts, 'projectFrom' | 'receivedOn'> };
  readonly earlyStartFrom: string | null;
}

/** What is found about the period of an award of this day, in German; null where nothing is. */
export function earlyPeriodOf(ruled: Ruled, awardedOn: Temporal.PlainDate): string | null {
  const { item, submission, earlyStartFrom } = ruled;
  const { projectFrom, receivedOn } = submission.facts;
  const days = { projectFrom, receivedOn, earlyStartFrom, awardedOn: awardedOn.toString() };
  return beginsUncovered(item, days)
    ? `Der Bewilligungszeitraum beginnt am ${formatDate(Temporal.PlainDate.from(projectFrom))}, also vor dem Bescheid. Ein vorzeitiger Beginn ist dafür nicht genehmigt.`
    : null;
}

const SHORTEST = 10;

/** Whether somebody has said why such a period is granted nevertheless. */
export const isReason = (text: string): boolean => text.trim().length >= SHORTEST;

/** At the field that asks for it, while nobody has. */
export const earlyMissing = {
  beginn: `Schreiben Sie, warum der Zeitraum trotzdem so früh beginnt (mindestens ${SHORTEST} Zeichen).`,
};
