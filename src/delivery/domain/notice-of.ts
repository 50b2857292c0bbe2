import {
  citedOn,
  formatDate,
  formatDay,
  type Notice,
  noticeByDispatch,
  noticeByRetrieval,
  retrievalEnds,
} from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import type { Attempt, DeliveryFacts, PortalAttempt, PostAttempt, RemedyLaw } from './facts';

/** The notice that one attempt brought about; null when it brought none, or not yet. */
export const noticeOf = (attempt: Attempt, law: RemedyLaw): Notice | null =>
  attempt.channel === 'portal' ? noticeInPortal(attempt, law) : noticeByPost(attempt, law);

/** The first attempt that worked counts; whatever was sent after it is a copy. */
export function firstNotice({ attempts }: DeliveryFacts, law: RemedyLaw): Notice | null {
  for (const attempt of attempts) {
    const notice = noticeOf(attempt, law);
    if (notice) return notice;
  }
  return null;
}

/** The last day on which a letter in the portal can be retrieved; null while nobody was told of it. */
export const provisionEnds = ({ informed }: PortalAttempt, { land, noticeOn }: RemedyLaw) =>
  informed && retrievalEnds(informed, land, noticeOn(informed));

function noticeInPortal(
  { informed, retrieved }: PortalAttempt,
  { land, noticeOn }: RemedyLaw,
): Notice | null {
  if (!informed || !retrieved) return null;
  return noticeByRetrieval({ informed, retrieved }, land, noticeOn(informed));
}

function noticeByPost({ dispatched, receipt }: PostAttempt, { land, noticeOn }: RemedyLaw): Notice | null {
  if (!dispatched || receipt.kind === 'returned' || receipt.kind === 'denied') return null;
  const presumed = noticeByDispatch(dispatched, land, noticeOn(dispatched));
  return receipt.kind === 'late' ? arrivedLate(presumed, dispatched, receipt.on) : presumed;
}

/** The presumption holds unless the letter arrived after its day: finality waits for the later, warnings do not. */
function arrivedLate(presumed: Notice, dispatched: Temporal.PlainDate, on: Temporal.PlainDate): Notice {
  if (Temporal.PlainDate.compare(on, presumed.later.date) <= 0) return presumed;
  const reckoning =
    `Aufgegeben am ${formatDate(dispatched)}. Die Vermutung des Zugangs am ${formatDate(presumed.later.date)} gilt nicht, ` +
    `weil das Schreiben nach den Angaben des Empfängers später zugegangen ist. Bekannt gegeben ist es am Tag des Zugangs: ` +
    `${formatDay(on)}.`;
  return {
    earlier: presumed.earlier,
    later: { date: on, rule: citedOn(on, '§ 41 Abs. 2 Satz 3'), reckoning },
  };
}
