import { citedOn, formatDate, formatDay, isWorkingDay, type Reckoned, workingDayFrom } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';

const LAND = 'TH';
const PARAGRAPH = '§ 31 Abs. 7';
const EXTENDED = `verlängert nach ${PARAGRAPH}`;

interface Basis {
  readonly rule: string;
  readonly reckoning: string;
}

/** Why a day cannot be the new end of a period, as a sentence; null when it can. */
export function objectionTo(day: Temporal.PlainDate, dueOn: Temporal.PlainDate, today: Temporal.PlainDate) {
  const { compare } = Temporal.PlainDate;
  if (compare(day, dueOn) <= 0) return `Wählen Sie einen Tag nach dem ${formatDate(dueOn)}.`;
  if (compare(day, today) < 0) return 'Wählen Sie einen Tag, der noch nicht vergangen ist.';
  if (!isWorkingDay(day, LAND))
    return `Das ist kein Werktag. Der nächste ist ${formatDay(workingDayFrom(day, LAND))}.`;
  return null;
}

/** The deadline with its new end; its rule and reckoning go on from the old ones. */
export const extended = (
  { rule, reckoning }: Basis,
  day: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Reckoned => ({
  date: day,
  rule: rule.includes(EXTENDED) ? rule : `${rule}; verlängert nach ${citedOn(today, PARAGRAPH)}`,
  reckoning: `${reckoning} Am ${formatDate(today)} verlängert bis ${formatDay(day)}.`,
});
