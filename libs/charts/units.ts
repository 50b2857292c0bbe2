import { cents, formatEuro } from '@libs/money';

interface Unit {
  /** Beside the thing itself: exact. */
  readonly full: (value: number) => string;
  /** On an axis or a small tile: rounded. */
  readonly short: (value: number) => string;
  /** No two lines of the scale are closer than this. */
  readonly least: number;
}

const count = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const compact = new Intl.NumberFormat('de-DE', {
  notation: 'compact',
  maximumFractionDigits: 1,
  useGrouping: 'always',
});

/** "850.000", "1,2 Mio." */
const rounded = (value: number): string => compact.format(value < 1_000_000 ? Math.round(value) : value);

/** What a chart measures; money in integer cents. */
export const units = {
  money: {
    full: (value) => formatEuro(cents(value)),
    short: (value) => `${rounded(value / 100)}\u00a0€`,
    least: 100,
  },
  count: { full: (value) => count.format(value), short: rounded, least: 1 },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;
