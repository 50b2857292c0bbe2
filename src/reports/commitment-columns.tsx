import { type Cents, ZERO } from '@libs/money';
import { Amount, Badge, type Column, Link } from '@libs/web';
import { states } from '../cases';
import type { Commitment, CommitmentTotals } from './commitments.views';
import { COMMITMENTS, type SortKey, sortKeys } from './domain/commitment-filter';
import { decimalEuro, plainText } from './domain/csv';
import { messages } from './messages';

const text = messages.commitments;

/** A column of the screen that the CSV file has as well, with the same content. */
export interface CommitmentColumn extends Column<Commitment> {
  readonly csv: (row: Commitment) => string;
}

type Cell = (row: Commitment, index: number) => ReturnType<Column<Commitment>['cell']>;

const words = (key: SortKey, read: (row: Commitment) => string, cell: Cell = read): CommitmentColumn => ({
  key,
  sortKey: key,
  header: sortKeys[key],
  cell,
  csv: (row) => plainText(read(row)),
});

const amount = (
  [key, header]: readonly [key: string, header: string],
  read: (row: Commitment) => Cents | null,
  total: Cents,
): CommitmentColumn => ({
  key,
  sortKey: key,
  header,
  numeric: true,
  cell: (row) => <Amount value={read(row)} />,
  footer: <Amount value={total} />,
  csv: (row) => decimalEuro(read(row)),
});

const figure = (
  key: 'beantragt' | 'vorgemerkt' | 'bewilligt',
  of: 'requested' | 'reserved' | 'committed',
  total: CommitmentTotals,
): CommitmentColumn => amount([key, sortKeys[key]], (row) => row[of], total[of]);

/** The columns for these cases: one for each year in which something falls due. */
export function commitmentColumns(total: CommitmentTotals): CommitmentColumn[] {
  const linked = ({ number, id }: Commitment) => <Link href={`${COMMITMENTS}/${id}`}>{number}</Link>;
  return [
    { ...words('aktenzeichen', ({ number }) => number, linked), footer: text.sum(total.count) },
    words('antragsteller', ({ applicant }) => applicant),
    words('vorhaben', ({ title }) => title),
    words(
      'stand',
      ({ state }) => states[state].staff,
      ({ state }) => <Badge text={states[state].staff} tone={states[state].tone} />,
    ),
    figure('beantragt', 'requested', total),
    figure('vorgemerkt', 'reserved', total),
    figure('bewilligt', 'committed', total),
    ...Object.entries(total.due).map(([year, sum]) =>
      amount([year, text.due(year)], ({ due }) => due[year] ?? ZERO, sum),
    ),
    words('gegenstand', ({ directiveVersion, item }) => `${directiveVersion} ${item}`),
  ];
}
