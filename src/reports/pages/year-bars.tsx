import { type Bar, StackedBars } from '@libs/charts';
import type { YearRow } from '../../budget';
import { entriesHref, type Figure, figures } from '../domain/entry-filter';
import { askedOf, type Stand } from '../domain/stand';
import { messages } from '../messages';

const text = messages.overview;

interface Part {
  readonly label: string;
  readonly value: (year: YearRow) => number;
  /** The figure whose entries are behind it, when they add up to it. */
  readonly figure: Figure;
}

/** What a year's money is made of, from the bottom up. */
const parts: readonly Part[] = [
  { label: figures.paid, value: ({ paid }) => paid, figure: 'paid' },
  { label: text.barsUnpaid, value: ({ committed, paid }) => committed - paid, figure: 'committed' },
  { label: figures.reserved, value: ({ reserved }) => reserved, figure: 'reserved' },
  { label: figures.blocked, value: ({ blocked }) => blocked, figure: 'blocked' },
  { label: figures.available, value: ({ available }) => available, figure: 'available' },
];

/** Stacked bars of the budget years. */
export const YearBars = ({ years, stand }: { years: readonly YearRow[]; stand: Stand }) => (
  <StackedBars
    id="balken"
    title={text.bars}
    unit="money"
    series={parts.map(({ label }) => label)}
    bars={years.map((year) => barOf(year, stand))}
  />
);

const barOf = (year: YearRow, stand: Stand): Bar => ({
  label: String(year.budgetYear),
  parts: parts.map(({ value, figure }) => ({
    value: Math.max(0, value(year)),
    href: value(year) === year[figure as keyof YearRow] ? hrefOf(year, figure, stand) : undefined,
  })),
});

const hrefOf = ({ budgetYear }: YearRow, figure: Figure, stand: Stand): string =>
  entriesHref({ envelopeKind: 'cash', figure, budgetYear, stand: askedOf(stand) });
