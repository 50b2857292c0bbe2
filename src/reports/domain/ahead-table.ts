import type { Sheet, SheetColumn } from '@libs/exports';
import { askedOf, type Stand } from '@libs/stand';
import { titles } from '../../budget';
import { messages } from '../messages';
import type { AheadRow } from './ahead';
import { entriesHref } from './entry-filter';
import type { OverviewFilter } from './overview-filter';

const text = messages.outflow;

type Column = SheetColumn<AheadRow>;

const sides = {
  authorised: { figure: 'limit', header: text.authorised },
  committed: { figure: 'committed', header: text.promised },
} as const;

/** What each budget year may promise and has promised for the years ahead, each with its entries. */
export function aheadSheet(
  dueYears: readonly number[],
  { budgetYear, title }: OverviewFilter,
  stand: Stand,
): Pick<Sheet<AheadRow>, 'title' | 'columns' | 'notes'> {
  const columnOf = (side: keyof typeof sides, dueYear: number): Column => {
    const { figure, header } = sides[side];
    const common = { envelopeKind: 'authorisation', figure, dueYear, stand: askedOf(stand) } as const;
    return {
      key: `${side}-${dueYear}`,
      title: header(dueYear),
      kind: 'money',
      value: (row) => row[side][dueYear] ?? null,
      sum: true,
      href: (row) =>
        row[side][dueYear] === undefined
          ? undefined
          : entriesHref({ ...common, budgetYear: row.budgetYear, title: row.title }),
      sumHref: entriesHref({ ...common, budgetYear, title }),
    };
  };
  return {
    title: text.ahead,
    notes: [text.aheadNote],
    columns: [
      { key: 'jahr', title: messages.overview.year, kind: 'year', value: (row) => row.budgetYear },
      { key: 'titel', title: messages.overview.part, kind: 'text', value: (row) => titles[row.title] },
      ...(['authorised', 'committed'] as const).flatMap((side) =>
        dueYears.map((year) => columnOf(side, year)),
      ),
    ],
  };
}
