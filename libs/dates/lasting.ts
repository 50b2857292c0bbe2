import type { Temporal } from 'temporal-polyfill';
import { explained, type Period, periodEnd, type PeriodLength, type Reckoned } from './period';

/** How long funds may be kept (two months or six weeks, as the directive says), and the provision that says so. */
export interface UseWithin {
  readonly length: PeriodLength;
  readonly rule: string;
}

/** The last day for using funds that were paid out. It stays on weekends and holidays: nothing is declared on it. */
export const useBy = (paidOut: Temporal.PlainDate, { length, rule }: UseWithin): Reckoned =>
  staying(
    { event: 'Auszahlung', on: paidOut, length, rule },
    'Das Ende verschiebt sich nicht: Bis dahin ist zu verwenden, nicht zu erklären.',
  );

/** The last day for withdrawing or revoking an act after the facts became known. Nothing should rely on a shift. */
export const revocableUntil = (known: Temporal.PlainDate): Reckoned =>
  staying(
    {
      event: 'Kenntnis der Tatsachen',
      on: known,
      length: { unit: 'years', count: 1 },
      rule: '§ 48 Abs. 4 Satz 1, § 49 Abs. 2 Satz 2, Abs. 3 Satz 2 VwVfG',
    },
    'Ob sich das Ende an Wochenenden und Feiertagen verschiebt, ist nicht gesichert; es gilt der frühere Tag.',
  );

const staying = (period: Omit<Period, 'shift'>, why: string) => explained(periodEnd(period), why);
