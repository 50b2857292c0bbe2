import { Amount, type Column, Link, Table, type TableProps } from '@libs/web';
import { entriesHref, type EntryFilter, type Figure, figures } from '../domain/entry-filter';
import { type AllFigures, type FigureRow } from '../domain/figure-rows';
import { messages } from '../messages';

const text = messages.overview;

type Filter = Omit<EntryFilter, 'figure'>;

const shown: readonly Figure[] = ['limit', 'reserved', 'committed', 'available'];

/** A figure that leads to its entries. */
const Figured = ({ figure, of, filter }: { figure: Figure; of: AllFigures; filter: Filter }) => (
  <Link href={entriesHref({ ...filter, figure })}>
    <Amount value={of[figure]} />
  </Link>
);

const partCell = ({ whole, part }: FigureRow) => (whole ? <strong>{part}</strong> : part);

interface FigureTableProps extends Pick<TableProps<FigureRow>, 'caption' | 'rows' | 'empty'> {
  /** What the rows are called, and what their limit is called. */
  readonly headers: { readonly row: string; readonly limit: string };
  /** Left out for rows that have no parts. */
  readonly parts?: boolean;
  /** The row of sums. */
  readonly sum?: { readonly figures: AllFigures; readonly filter: Filter };
}

/** Figures in rows; each one a link to the entries that add up to it. */
export function FigureTable({ headers, parts = true, sum, ...table }: FigureTableProps) {
  const figureColumn = (figure: Figure): Column<FigureRow> => ({
    key: figure,
    header: figure === 'limit' ? headers.limit : figures[figure],
    numeric: true,
    cell: ({ figures: of, filter }) => <Figured figure={figure} of={of} filter={filter} />,
    footer: sum && <Figured figure={figure} of={sum.figures} filter={sum.filter} />,
  });
  const columns: Column<FigureRow>[] = [
    { key: 'label', header: headers.row, cell: ({ label }) => label, footer: sum && text.sum },
    ...(parts ? [{ key: 'part', header: text.part, cell: partCell }] : []),
    ...shown.map(figureColumn),
  ];
  return <Table {...table} columns={columns} captionHidden narrow="scroll" />;
}
