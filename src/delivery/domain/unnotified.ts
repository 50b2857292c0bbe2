import { citedOn, formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import type { Attempt, PortalAttempt, PostAttempt, RemedyLaw } from './facts';
import { provisionEnds } from './notice-of';

/** A rule and what it means here. */
export interface Grounds {
  readonly rule: string;
  readonly reckoning: string;
}

interface Unnotified {
  readonly state: 'not_notified' | 'disputed';
  readonly grounds: Grounds;
}

/** Why the last attempt has not notified the act. */
export const unnotified = (attempt: Attempt, today: Temporal.PlainDate, law: RemedyLaw): Unnotified =>
  attempt.channel === 'portal' ? inPortal(attempt, today, law) : byPost(attempt, today, law);

const waits = (rule: string, reckoning: string): Unnotified => ({
  state: 'not_notified',
  grounds: { rule, reckoning },
});

function inPortal(attempt: PortalAttempt, today: Temporal.PlainDate, law: RemedyLaw): Unnotified {
  const ends = provisionEnds(attempt, law);
  if (!ends) return waits(law.noticeOn(today).retrievalCitation, 'Das Schreiben wird noch erstellt.');
  const over = Temporal.PlainDate.compare(today, ends.date) > 0;
  return waits(ends.rule, over ? `${ends.reckoning} Das Schreiben wurde nicht abgerufen.` : ends.reckoning);
}

function byPost({ dispatched, receipt }: PostAttempt, today: Temporal.PlainDate, law: RemedyLaw): Unnotified {
  if (!dispatched)
    return waits(law.noticeOn(today).dispatchCitation, 'Das Schreiben ist noch nicht zur Post gegeben.');
  const rule = citedOn(dispatched, '§ 41 Abs. 2 Satz 3');
  const sent = `Aufgegeben am ${formatDate(dispatched)}.`;
  if (receipt.kind === 'returned')
    return waits(rule, `${sent} Die Sendung kam zurück; der Bescheid ist nicht bekannt gegeben.`);
  const reckoning = `${sent} Der Empfänger bestreitet den Zugang. Im Zweifel hat die Behörde den Zugang und seinen Zeitpunkt nachzuweisen.`;
  return { state: 'disputed', grounds: { rule, reckoning } };
}
