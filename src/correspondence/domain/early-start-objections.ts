import { formatDate, parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { type AnyContent, chosenIn } from './content';
import type { PlanLine } from './plan-line';

/** Nothing is allowed for the past, and only what the application plans (Nr. 1.3 VV zu § 44 ThürLHO). */
export function earlyStartObjections(
  { ab = '', ausgaben = '' }: AnyContent,
  plan: readonly PlanLine[],
  today: Temporal.PlainDate,
): FormErrors {
  const from = parseDate(ab);
  const planned = chosenIn(ausgaben).every((id) => plan.some((line) => line.id === id));
  return {
    ...(from && Temporal.PlainDate.compare(from, today) < 0
      ? { ab: `Erlaubt werden kann ein Beginn frühestens ab heute, dem ${formatDate(today)}.` }
      : {}),
    ...(planned ? {} : { ausgaben: 'Wählen Sie die Ausgaben aus dem Plan des Antrags.' }),
  };
}
