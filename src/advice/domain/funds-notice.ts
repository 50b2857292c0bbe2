import { type Cents, formatEuro } from '@libs/money';
import type { Tone } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';

/** What the public is told about the money that is left; the words are ours, never a figure of the ledger. */
export const fundsLevels = {
  much: { label: 'viel', sentence: 'Es sind noch viele Mittel frei.', tone: 'success' },
  little: { label: 'wenig', sentence: 'Es sind nur noch wenige Mittel frei.', tone: 'warning' },
  none: { label: 'keine', sentence: 'Es sind keine Mittel mehr frei.', tone: 'danger' },
} as const satisfies Record<string, { label: string; sentence: string; tone: Tone }>;
export type FundsLevel = keyof typeof fundsLevels;

/** What somebody publishes: a word, perhaps a range, and the first day on which it counts. */
export interface FundsStatement {
  readonly level: FundsLevel;
  /** Both or none. */
  readonly least: Cents | null;
  readonly most: Cents | null;
  readonly validFrom: Temporal.PlainDate;
}

/** "Es sind nur noch wenige Mittel frei, etwa 100.000,00 € bis 500.000,00 €." */
export function fundsSentence({
  level,
  least,
  most,
}: Pick<FundsStatement, 'level' | 'least' | 'most'>): string {
  const { sentence } = fundsLevels[level];
  return least === null || most === null
    ? sentence
    : `${sentence.slice(0, -1)}, etwa ${formatEuro(least)} bis ${formatEuro(most)}.`;
}
