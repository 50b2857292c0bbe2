import {
  formatDate,
  formatDay,
  type Notice,
  type Reckoned,
  type RemedyPeriod,
  remedyPeriod,
} from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import type { DeliveryFacts, Lawsuit, RemedyLaw } from './facts';
import { lawsuitResults } from './lawsuit-results';
import { firstNotice } from './notice-of';
import { type Grounds, unnotified } from './unnotified';

/** How an act stands, in the words of the screens. */
export const finalityStates = {
  not_notified: { label: 'Noch nicht bekannt gegeben', tone: 'warning' },
  disputed: { label: 'Zugang bestritten', tone: 'danger' },
  running: { label: 'Klagefrist läuft', tone: 'info' },
  sued: { label: 'Klage anhängig', tone: 'danger' },
  annulled: { label: 'Nach Klage aufgehoben', tone: 'danger' },
  final: { label: 'Bestandskräftig', tone: 'success' },
} as const;
export type FinalityState = keyof typeof finalityStates;

/** Whether an act stands for good, and every day that this rests on. */
export interface FinalityReckoning {
  readonly state: FinalityState;
  /** Null while no attempt has brought it about. */
  readonly notice: Notice | null;
  /** The time for an action; null before there is a notice. */
  readonly remedy: RemedyPeriod | null;
  /** The first day on which the act is final as things stand; null while nothing brings it. */
  readonly final: Reckoned | null;
  /** Why the act stands as it stands. */
  readonly grounds: Grounds;
}

const { compare } = Temporal.PlainDate;

/** How an act stands on a day, on the safer reading wherever the law is disputed (§§ 41, 43 VwVfG, §§ 58, 74 VwGO). */
export function finalityOf(
  facts: DeliveryFacts,
  today: Temporal.PlainDate,
  law: RemedyLaw,
): FinalityReckoning {
  const notice = firstNotice(facts, law);
  const remedy = notice && remedyPeriod(notice, law.land, facts.instruction);
  const stopped = stoppedBy(facts.lawsuits);
  if (stopped) return { ...stopped, notice, remedy, final: null };
  if (!notice || !remedy)
    return { ...unnotified(facts.attempts.at(-1)!, today, law), notice, remedy, final: null };
  const final = afterLawsuits(firstDay(facts, notice, remedy), facts.lawsuits);
  return { state: stateOn(today, notice, final), notice, remedy, final, grounds: final };
}

function stateOn(today: Temporal.PlainDate, { earlier }: Notice, final: Reckoned): FinalityState {
  if (compare(today, final.date) >= 0) return 'final';
  return compare(today, earlier.date) >= 0 ? 'running' : 'not_notified';
}

/** By lapse of the period or by waiver, whichever comes first; a waiver works no sooner than the act itself. */
function firstDay({ waivedOn }: DeliveryFacts, { later }: Notice, { finalFrom }: RemedyPeriod): Reckoned {
  if (!waivedOn) return finalFrom;
  const date = compare(waivedOn, later.date) > 0 ? waivedOn : later.date;
  if (compare(date, finalFrom.date) >= 0) return finalFrom;
  const reckoning =
    `Auf Rechtsbehelfe verzichtet am ${formatDate(waivedOn)}, bekannt gegeben am ${formatDate(later.date)}. ` +
    `Der Bescheid ist bestandskräftig ab ${formatDay(date)}.`;
  return { date, rule: 'Verzicht auf Rechtsbehelfe', reckoning };
}

/** A pending lawsuit keeps the act from becoming final, also one that came too late: that is for the court to say. */
function stoppedBy(lawsuits: readonly Lawsuit[]): Pick<FinalityReckoning, 'state' | 'grounds'> | null {
  const pending = lawsuits.find(({ ended }) => !ended);
  if (pending) {
    const reckoning = `Klage erhoben am ${formatDate(pending.filedOn)}. Solange sie anhängig ist, wird der Bescheid nicht bestandskräftig.`;
    return { state: 'sued', grounds: { rule: '§ 80 Abs. 1 VwGO', reckoning } };
  }
  const lost = lawsuits.find(({ ended }) => ended && lawsuitResults[ended.result].stands === false)?.ended;
  if (!lost) return null;
  const { label, rule } = lawsuitResults[lost.result];
  return { state: 'annulled', grounds: { rule, reckoning: `${label} am ${formatDate(lost.on)}.` } };
}

/** An act that was sued over and stands is final no sooner than the last lawsuit was over. */
function afterLawsuits(final: Reckoned, lawsuits: readonly Lawsuit[]): Reckoned {
  const ends = lawsuits
    .flatMap(({ ended }) => (ended && lawsuitResults[ended.result].stands !== null ? [ended] : []))
    .sort((a, b) => compare(a.on, b.on));
  const last = ends.at(-1);
  if (!last || compare(last.on, final.date) <= 0) return final;
  const { label, rule } = lawsuitResults[last.result];
  const reckoning = `${final.reckoning} ${label} am ${formatDate(last.on)}: Der Bescheid ist bestandskräftig ab ${formatDay(last.on)}.`;
  return { date: last.on, rule, reckoning };
}
