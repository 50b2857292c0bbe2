import { type Bar, StackedBars } from '@libs/charts';
import { entriesHref, type Figure, figures } from '../domain/entry-filter';
import type { FigureRow } from '../domain/figure-rows';
import { messages } from '../messages';

const text = messages.overview;

interface Part {
  readonly label: string;
  readonly value: (year: FigureRow) => number;
  /** The figure whose entries are behind it, when they add up to it. */
  readonly figure: Figure;
}

/** What a year's money is made of, from the bottom up. */
const parts: readonly Part[] = [
  { label: figures.paid, value: ({ paid }) => paid, figure: 'paid' },
  { label: text.barsUnpaid, value: ({ committed, paid }) => committed - paid, figure: 'committed' },
  { label: figures.reserved, value: ({ reserved }) => reserved, figure: 'reserved' },
  { label: figures.blocked, value: ({ blocked }) => blocked, figure: 'blocked' },
  { label: figures.available, value: ({ available }) => available ?? 0, figure: 'available' },
  { label: text.unusable, value: ({ unusable }) => unusable ?? 0, figure: 'available' },
];

/** Stacked bars of the budget years. */
export const YearBars = ({ years }: { years: readonly FigureRow[] }) => (
  <StackedBars
    id="balken"
    title={text.bars}
    unit="money"
    series={parts.map(({ label }) => label)}
    bars={years.map(barOf)}
  />
);

const barOf = (year: FigureRow): Bar => ({
  label: String(year.budgetYear),
  parts: parts.map((part) => ({ value: Math.max(0, part.value(year)), href: hrefOf(year, part) })),
});

/** Where the entries add up to the part: all of what is left, not what of it is free or unusable. */
function hrefOf({ filter, ...year }: FigureRow, { value, figure }: Part): string | undefined {
  const sum = figure === 'available' ? (year.available ?? 0) + (year.unusable ?? 0) : year[figure];
  return value({ filter, ...year }) === sum ? entriesHref({ ...filter, figure }) : undefined;
}
