import { formatDate, type Reckoned, revocableUntil } from '@libs/dates';
import { type Cents, cents, formatEuro, sumCents, ZERO } from '@libs/money';
import { Temporal } from 'temporal-polyfill';
import { isSameInstalment } from '../../budget';
import {
  citedOn,
  revocationGrounds,
  type RevocationProvision,
  type RevocationReasonName,
} from '../../letters';
import { type Share, shareField } from '../../review';
import { changedAward } from './award-change';
import type { PresentAward } from './amendment';

/** What an Aufhebungsbescheid takes back of an award, as it was drafted; days as "2026-11-22". */
export interface RevocationContent {
  readonly provision: RevocationProvision;
  /** Sentence and number of it; left out in drafts from before it was asked for. */
  readonly reason?: RevocationReasonName;
  readonly effect: 'past' | 'future';
  readonly whole: boolean;
  /** What is taken back of each instalment; does not count when the whole award falls. */
  readonly revoked: readonly Share[];
  readonly facts: string;
  readonly reliance: string;
  readonly discretion: string;
  /** The hearing that went before, § 28 Abs. 1 VwVfG; null when there was none. */
  readonly hearingId: string | null;
  /** Why there was none, § 28 Abs. 2 and 3 VwVfG; empty when there was one. */
  readonly withoutHearing: string;
  /** Why it does not wait for the end of a hearing that runs; left out or empty where none does. */
  readonly beforeReply?: string;
  readonly knownOn: string;
  /** Why the year does not stand against it although it is over; empty while it runs. */
  readonly afterYear: string;
  /** When what is claimed back is due; null when nothing is. */
  readonly repayBy: string | null;
  /** Why no interest is claimed, § 49a Abs. 3 Satz 2 VwVfG; empty when it is. */
  readonly interestWaived: string;
}

/** Days before the end of the year in which the page begins to warn. */
const WARN_DAYS = 42;

/** The last day for the decision to be notified, and how many days it can still wait. */
export function yearOf(
  knownOn: string,
  { earliestNotice }: Pick<PresentAward, 'earliestNotice'>,
): Reckoned & { readonly left: number; readonly near: boolean } {
  const end = revocableUntil(Temporal.PlainDate.from(knownOn));
  const left = Temporal.PlainDate.from(earliestNotice).until(end.date).days;
  return { ...end, left, near: left <= WARN_DAYS };
}

/** What is left of each instalment. */
export const leftOf = ({ whole, revoked }: RevocationContent, { instalments }: PresentAward): Share[] =>
  instalments.map(({ dueYear, title, amount }) => {
    const taken = revoked.find((share) => isSameInstalment(share, { dueYear, title }))?.amount ?? ZERO;
    return { dueYear, title, amount: whole ? ZERO : cents(amount - taken) };
  });

/** What speaks against a revocation, in German by field; empty when it may be proposed. */
export function revocationFaults(
  content: RevocationContent,
  present: PresentAward,
  today: Temporal.PlainDate,
): Record<string, string> {
  const extent = extentFaults(content, present);
  return {
    ...effectFaults(content, today),
    ...hearingFaults(content, present, today),
    ...yearFaults(content, present, today),
    ...extent,
    ...(Object.keys(extent).length === 0 ? claimFaults(content, present, today) : {}),
  };
}

const effectFaults = (
  { provision, effect }: RevocationContent,
  today: Temporal.PlainDate,
): Record<string, string> =>
  effect === 'past' && !revocationGrounds[provision].past
    ? { wirkung: `Nach ${citedOn(today, provision)} wirkt der Widerruf nur für die Zukunft.` }
    : {};

function hearingFaults(
  { hearingId, withoutHearing, beforeReply }: RevocationContent,
  { hearingIds, runningHearing }: PresentAward,
  today: Temporal.PlainDate,
): Record<string, string> {
  const early: Record<string, string> =
    runningHearing && !beforeReply
      ? {
          vorAntwort: `Die Frist der Anhörung läuft bis zum ${formatDate(runningHearing.until)}, eine Antwort fehlt. Schreiben Sie, warum nicht gewartet wird.`,
        }
      : {};
  if (hearingId !== null)
    return hearingIds.includes(hearingId)
      ? early
      : { ...early, anhoerung: 'Wählen Sie das Anhörungsschreiben.' };
  return withoutHearing === ''
    ? {
        ...early,
        ohneAnhoerung: `Ohne Anhörung geht es nur mit einem Grund (${citedOn(today, '§ 28 Abs. 2 und 3')}).`,
      }
    : early;
}

function yearFaults(
  { knownOn, afterYear }: RevocationContent,
  present: PresentAward,
  today: Temporal.PlainDate,
): Record<string, string> {
  if (knownOn > today.toString()) return { kenntnis: 'Dieser Tag liegt in der Zukunft.' };
  if (knownOn < present.awardedOn)
    return {
      kenntnis: `Den Bescheid gibt es erst seit dem ${dayText(present.awardedOn)}: Vorher läuft keine Frist.`,
    };
  return yearOf(knownOn, present).left < 0 && afterYear === ''
    ? { nachFrist: `${yearText(knownOn, present, today)} Schreiben Sie, warum sie nicht entgegensteht.` }
    : {};
}

const dayText = (day: string): string => formatDate(Temporal.PlainDate.from(day));

/** That the year is over, or will be before the decision is notified. */
export function yearText(knownOn: string, present: PresentAward, today: Temporal.PlainDate): string {
  const { date } = yearOf(knownOn, present);
  return Temporal.PlainDate.compare(today, date) > 0
    ? `Die Jahresfrist ist am ${formatDate(date)} abgelaufen.`
    : `Die Jahresfrist endet am ${formatDate(date)}; bekannt gegeben ist der Bescheid frühestens am ${dayText(present.earliestNotice)}.`;
}

function extentFaults(
  { whole, revoked }: RevocationContent,
  { instalments }: PresentAward,
): Record<string, string> {
  if (whole) return {};
  const total = sumCents(revoked.map(({ amount }) => amount));
  if (total === 0) return { form: 'Tragen Sie ein, wie viel aufgehoben wird.' };
  if (total === sumCents(instalments.map(({ amount }) => amount)))
    return { umfang: 'Das ist die ganze Bewilligung. Wählen Sie „ganz“.' };
  return Object.fromEntries(
    revoked.flatMap((share) => {
      const granted = instalments.find((part) => isSameInstalment(part, share))?.amount ?? ZERO;
      return share.amount > granted
        ? [[shareField(share.dueYear, share.title), `Bewilligt sind nur ${formatEuro(granted)}.`]]
        : [];
    }),
  );
}

/** What was paid comes back only when the act falls for the past. */
function claimFaults(
  content: RevocationContent,
  present: PresentAward,
  today: Temporal.PlainDate,
): Record<string, string> {
  const claimed = reclaimedBy(content, present);
  if (claimed === 0) return {};
  if (content.effect === 'future')
    return {
      wirkung: `${formatEuro(claimed)} sind ausgezahlt: Das wird nur mit Wirkung für die Vergangenheit erstattet (${citedOn(today, '§ 49a Abs. 1')}).`,
    };
  return content.repayBy ? {} : { erstattung: 'Geben Sie an, bis wann zu erstatten ist.' };
}

/** What a revocation claims back of what was paid. */
export const reclaimedBy = (content: RevocationContent, present: PresentAward): Cents =>
  changedAward(present.instalments, leftOf(content, present), present.commitments).reclaimedNow;
