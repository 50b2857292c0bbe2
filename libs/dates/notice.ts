import { Temporal } from 'temporal-polyfill';
import { explained, type Reckoned, shifted } from './period';
import { formatDate, formatDay } from './text';

/**
 * The day an act counts as notified. Whether the fiction moves off a weekend or holiday is disputed, so both
 * days are given: reckon finality from `later`, warn people from `earlier`.
 */
export interface Notice {
  readonly earlier: Reckoned;
  readonly later: Reckoned;
}

/** From when an act counts as notified, as the law of one time has it. */
export interface NoticeLaw {
  /** Days after dispatch, by post or electronically. */
  readonly dispatchDays: number;
  readonly dispatchCitation: string;
  /** Days within which an act that waits in a portal has to be retrieved. */
  readonly retrievalDays: number;
  readonly retrievalCitation: string;
}

/** By the day on which the act goes out; newest first. What the master data of the authority say comes before it. */
const noticeLaws = {
  TH: [
    {
      from: '2025-01-01',
      dispatchDays: 4,
      dispatchCitation: '§ 41 Abs. 2 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
      retrievalDays: 10,
      retrievalCitation: '§ 41 Abs. 2a VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG',
    },
    {
      from: '0001-01-01',
      dispatchDays: 3,
      dispatchCitation: '§ 41 Abs. 2 ThürVwVfG a. F.',
      retrievalDays: 10,
      retrievalCitation: '§ 41 Abs. 2a ThürVwVfG a. F.',
    },
  ],
} as const satisfies Record<string, readonly (NoticeLaw & { from: string })[]>;

/** The Länder whose rules on notice are known here. */
export type NoticeLand = keyof typeof noticeLaws;

/** What the law says on a day, as far as it was known when this was written. */
export const noticeLawOn = (day: Temporal.PlainDate, land: NoticeLand): NoticeLaw =>
  noticeLaws[land].find(({ from }) => day.toString() >= from)!;

/** Notice of an act posted within Germany or sent electronically, unless it arrived later or not at all. */
export function noticeByDispatch(
  sent: Temporal.PlainDate,
  land: NoticeLand,
  { dispatchDays: days, dispatchCitation: rule }: NoticeLaw = noticeLawOn(sent, land),
): Notice {
  const date = sent.add({ days });
  const reckoning =
    `Aufgegeben am ${formatDate(sent)}; dieser Tag zählt nicht mit (§ 187 Abs. 1 BGB). ` +
    `Als bekannt gegeben gilt der Bescheid am ${days}. Tag danach: ${formatDay(date)}.`;
  return bothWays({ date, rule, reckoning }, land);
}

export interface Retrieval {
  /** The day on which the recipient was told that the act waits in the portal. */
  readonly informed: Temporal.PlainDate;
  readonly retrieved: Temporal.PlainDate;
}

/** Notice of an act retrieved from a portal: the day after. Null if it came after `retrievalEnds`: no notice at all. */
export function noticeByRetrieval(
  { informed, retrieved }: Retrieval,
  land: NoticeLand,
  law: NoticeLaw = noticeLawOn(informed, land),
): Notice | null {
  if (Temporal.PlainDate.compare(retrieved, retrievalEnds(informed, land, law).date) > 0) return null;
  const date = retrieved.add({ days: 1 });
  const reckoning =
    `Abgerufen am ${formatDate(retrieved)}. ` +
    `Als bekannt gegeben gilt der Bescheid am Tag nach dem Abruf: ${formatDay(date)}.`;
  return bothWays({ date, rule: law.retrievalCitation, reckoning }, land);
}

/** The last day on which a retrieval effects notice; afterwards the act has to be notified anew. */
export function retrievalEnds(
  informed: Temporal.PlainDate,
  land: NoticeLand,
  { retrievalDays: days, retrievalCitation: rule }: NoticeLaw = noticeLawOn(informed, land),
): Reckoned {
  const date = informed.add({ days });
  const reckoning =
    `Benachrichtigt am ${formatDate(informed)}. ` +
    `Ohne Abruf innerhalb von ${days} Tagen, also bis ${formatDay(date)}, wird die Bereitstellung beendet ` +
    `und die Bekanntgabe ist nicht bewirkt.`;
  return { date, rule, reckoning };
}

/** What each reading is used for, said where the two differ. */
const uses: Readonly<Record<keyof Notice, string>> = {
  earlier: 'Ob dieser Tag sich verschiebt, ist umstritten: Für Hinweise und Warnungen gilt der frühere Tag.',
  later: 'Ob der Tag sich verschiebt, ist umstritten: Für Bestandskraft und Auszahlung gilt der spätere Tag.',
};

function bothWays(fiction: Reckoned, land: NoticeLand): Notice {
  const moved = shifted(fiction, land, 'administrative');
  if (moved.date.equals(fiction.date)) return { earlier: fiction, later: fiction };
  return { earlier: explained(fiction, uses.earlier), later: explained(moved, uses.later) };
}
