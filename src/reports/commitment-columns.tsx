import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import type { Cents } from '@libs/money';
import { ZERO } from '@libs/money';
import { Amount, Badge, type Column, Link } from '@libs/web';
import { states } from '../cases';
import type { Directives } from '../programmes';
import type { Commitment, CommitmentTotals } from './commitments.views';
import { COMMITMENTS } from './domain/commitment-filter';
import { decimalEuro, plainText } from './domain/csv';
import { messages } from './messages';

const text = messages.commitments;

/** A column of the screen that the CSV file has as well, with the same content. */
export interface CommitmentColumn extends Column<Commitment> {
  readonly csv: (row: Commitment) => string;
}

type Cell = (row: Commitment, index: number) => ReturnType<Column<Commitment>['cell']>;

const words = (
  [sortKey, header]: readonly [string, string],
  read: (row: Commitment) => string,
  cell: Cell = read,
): CommitmentColumn => ({ key: sortKey, sortKey, header, cell, csv: (row) => plainText(read(row)) });

const amount = (
  [sortKey, header]: readonly [string, string],
  read: (row: Commitment) => Cents,
  total: Cents,
): CommitmentColumn => ({
  key: sortKey,
  sortKey,
  header,
  numeric: true,
  cell: (row) => <Amount value={read(row)} />,
  footer: <Amount value={total} />,
  csv: (row) => decimalEuro(read(row)),
});

/** The columns for these cases: one for each year in which something falls due. */
export function commitmentColumns(total: CommitmentTotals, directives: Directives): CommitmentColumn[] {
  const itemOf = ({ directiveVersion, item }: Commitment) =>
    `${item} – ${directives.item(directiveVersion, item).title}`;
  const number = ({ number, id }: Commitment) => <Link href={`${COMMITMENTS}/${id}`}>{number}</Link>;
  return [
    {
      ...words(['aktenzeichen', text.caseNumber], (row) => row.number, number),
      footer: text.sum(total.count),
    },
    words(['antragsteller', text.applicant], ({ applicant }) => applicant),
    words(['vorhaben', text.project], ({ title }) => title),
    words(['gegenstand', text.item], itemOf),
    words(['eingang', text.received], ({ received }) => formatDate(Clock.dayOf(received))),
    words(
      ['stand', text.state],
      ({ state }) => states[state].staff,
      ({ state }) => <Badge text={states[state].staff} tone={states[state].tone} />,
    ),
    amount(['vorgemerkt', text.reserved], ({ reserved }) => reserved, total.reserved),
    amount(['bewilligt', text.committed], ({ committed }) => committed, total.committed),
    ...Object.entries(total.due).map(([year, sum]) =>
      amount([year, text.due(year)], ({ due }) => due[year] ?? ZERO, sum),
    ),
  ];
}
