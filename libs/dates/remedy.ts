import type { Land } from './calendar';
import type { Notice } from './notice';
import { explained, periodEnd, type PeriodLength, type Reckoned } from './period';
import { formatDay } from './text';

export interface RemedyPeriod {
  /** The last day for an action that is safe for the recipient: name this one in warnings. */
  readonly safeEnd: Reckoned;
  /** The last day under the reading that is longest: nothing may rely on finality before it has passed. */
  readonly latestEnd: Reckoned;
  /** The first day on which the act is final (bestandskräftig) under either reading. */
  readonly finalFrom: Reckoned;
}

/** The time for an action (Klage), by the instruction on remedies that the act carries. */
const remedies = {
  correct: {
    length: { unit: 'months', count: 1 },
    rule: '§ 74 Abs. 1 Satz 2, § 57 Abs. 2 VwGO i. V. m. § 222 ZPO',
  },
  missingOrWrong: {
    length: { unit: 'years', count: 1 },
    rule: '§ 58 Abs. 2 Satz 1, § 57 Abs. 2 VwGO i. V. m. § 222 ZPO',
  },
} as const satisfies Record<string, { length: PeriodLength; rule: string }>;

export type Instruction = keyof typeof remedies;

/** The period for an action after notice; each date is reckoned from the dispatch or retrieval on. */
export function remedyPeriod(notice: Notice, land: Land, instruction: Instruction = 'correct'): RemedyPeriod {
  const endAfter = (day: Reckoned) => actionEnd(day, land, instruction);
  const latestEnd = endAfter(notice.later);
  return { safeEnd: endAfter(notice.earlier), latestEnd, finalFrom: dayAfter(latestEnd) };
}

function actionEnd(notice: Reckoned, land: Land, instruction: Instruction): Reckoned {
  const end = periodEnd({
    event: 'Bekanntgabe',
    on: notice.date,
    ...remedies[instruction],
    shift: { land, by: 'court' },
  });
  return { ...end, reckoning: `${notice.reckoning} ${end.reckoning}` };
}

function dayAfter(end: Reckoned): Reckoned {
  const date = end.date.add({ days: 1 });
  return explained({ ...end, date }, `Ohne Klage ist der Bescheid bestandskräftig ab ${formatDay(date)}.`);
}
