import type { Land } from './calendar';
import type { Notice } from './notice';
import { periodEnd, type Reckoned } from './period';
import { formatDate, formatDay } from './text';

export interface RemedyPeriod {
  /** The last day for an action that is safe for the recipient: name this one in warnings. */
  readonly safeEnd: Reckoned;
  /** The last day under the reading that is longest: nothing may rely on finality before it has passed. */
  readonly latestEnd: Reckoned;
  /** The first day on which the act is final (bestandskräftig) under either reading. */
  readonly finalFrom: Reckoned;
}

const rule = '§ 74 Abs. 1 Satz 2, § 57 Abs. 2 VwGO i. V. m. § 222 ZPO';

/** The month for an action (Klage) after notice of an act with a correct instruction on remedies. */
export function remedyPeriod(notice: Notice, land: Land): RemedyPeriod {
  const latestEnd = monthAfter(notice.later, land);
  return { safeEnd: monthAfter(notice.earlier, land), latestEnd, finalFrom: dayAfter(latestEnd) };
}

const monthAfter = (notice: Reckoned, land: Land) =>
  periodEnd({
    event: 'Bekanntgabe',
    on: notice.date,
    length: { unit: 'months', count: 1 },
    rule,
    shift: { land, by: 'court' },
  });

function dayAfter(end: Reckoned): Reckoned {
  const date = end.date.add({ days: 1 });
  const reckoning =
    `Die Klagefrist endet spätestens am ${formatDate(end.date)}. ` +
    `Ohne Klage ist der Bescheid bestandskräftig ab ${formatDay(date)}.`;
  return { date, rule, reckoning };
}
