import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import { type Check, finding } from './check';

const outsideWindow: Check = ({ item: { rules }, facts: { receivedOn }, dates }) => {
  const windows = rules.filing?.value ?? [];
  const inside = windows.some(({ from, to }) => from.toString() <= receivedOn && receivedOn <= to.toString());
  if (!rules.filing || !dates.receivedOn || inside) return [];
  const next = windows
    .map(({ from }) => from.toString())
    .sort()
    .find((from) => from > receivedOn);
  return [
    finding('outside_filing_window', rules.filing, {
      message: `Am ${dates.receivedOn} konnten keine Anträge gestellt werden.`,
      remedy: next
        ? `Stellen Sie den Antrag ab dem ${formatDate(Temporal.PlainDate.from(next))}.`
        : 'Es ist keine weitere Antragsfrist vorgesehen. Fragen Sie die Bewilligungsbehörde.',
      field: 'receivedOn',
    }),
  ];
};

/** The first yearly cut-off on or after a day. */
export function nextCutoff(
  days: readonly { readonly day: number; readonly month: number }[],
  on: Temporal.PlainDate,
): Temporal.PlainDate | null {
  const dates = [on.year, on.year + 1].flatMap((year) =>
    days.map(({ day, month }) => Temporal.PlainDate.from({ year, month, day })),
  );
  return (
    dates
      .filter((date) => Temporal.PlainDate.compare(date, on) >= 0)
      .sort((a, b) => Temporal.PlainDate.compare(a, b))[0] ?? null
  );
}

const cutoffHint: Check = ({ item: { rules }, facts: { receivedOn }, dates }) => {
  const next =
    rules.cutoffs && dates.receivedOn && nextCutoff(rules.cutoffs.value, Temporal.PlainDate.from(receivedOn));
  if (!next) return [];
  return [
    finding('next_cutoff', rules.cutoffs!, {
      message: `Der Antrag zählt zum Stichtag ${formatDate(next)}.`,
      remedy: 'Entschieden wird gemeinsam über alle Anträge, die bis dahin eingehen.',
      field: 'receivedOn',
    }),
  ];
};

export const filingChecks = [outsideWindow, cutoffHint];
