import { formatDate } from '@libs/dates';
import type { Sheet, SheetColumn } from '@libs/exports';
import { type Cents, cents } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Temporal } from 'temporal-polyfill';
import { envelopeLabel, figureNames, type Figures } from '../../budget';
import type { LedgerCheck } from '../ledger-checks';
import { messages } from '../messages';
import type { CaseCheck } from '../reconciliation.query';
import type { EnvelopeCheck, Reconciliation } from '../reconciliation.views';
import { figures } from './entry-filter';
import type { ReportTable } from './report-table';

const text = messages.reconciliation;

export const RECONCILIATION = 'abgleich';

type Line = Readonly<Partial<Figures>> & { readonly source: string; readonly difference?: Cents };

const figureColumn = (figure: keyof Figures): SheetColumn<Line> => ({
  key: figure,
  title: figures[figure],
  kind: 'money',
  value: (line) => line[figure] ?? null,
});

export const dayOf = (check: LedgerCheck): string => formatDate(Temporal.PlainDate.from(check.day));

/** What is laid side by side, and what lies apart: found as of the day, and by the complete check. */
export const reconciliationTables = (found: Reconciliation, stand: Stand): ReportTable[] => [
  { name: RECONCILIATION, sheet: summarySheet(found, stand) },
  { name: 'differenzen', sheet: differenceSheet(found, stand) },
  ...(found.checked ? [{ name: 'pruefung', sheet: findingsSheet(found.checked) }] : []),
];

/** The ceiling as each source has it, what the complete check found, and how far all of them lie apart. */
function summarySheet(found: Reconciliation, stand: Stand): Sheet<Line> {
  const { envelopes, decided, repaid, checked, difference } = found;
  const ceiling = envelopes.find(({ kind }) => kind === 'ceiling');
  return {
    title: text.title,
    asOf: stand.moment,
    columns: [
      { key: 'source', title: text.source, kind: 'text', value: ({ source }) => source },
      ...figureNames.map(figureColumn),
      { key: 'difference', title: text.difference, kind: 'money', value: (line) => line.difference ?? null },
    ],
    rows: [
      { source: text.ledger, ...ceiling?.ledger },
      { source: text.balance, ...ceiling?.balance },
      { source: text.decisions, committed: cents(decided - repaid) },
      ...(checked ? [{ source: text.check(dayOf(checked)), difference: checked.difference }] : []),
      { source: text.difference, difference },
    ],
  };
}

interface Apart {
  readonly place: string;
  /** ISO day on which it was first so, for what a complete check found. */
  readonly day?: string;
  readonly figure: keyof Figures;
  readonly expected: Cents;
  readonly found: Cents;
}

const placesApart = (rows: readonly (Omit<EnvelopeCheck, 'label'> & { readonly day?: string })[]): Apart[] =>
  rows.flatMap((row) =>
    figureNames
      .map((figure) => ({
        place: envelopeLabel(row),
        day: row.day,
        figure,
        expected: row.ledger[figure],
        found: row.balance[figure],
      }))
      .filter(({ expected, found }) => expected !== found),
  );

const casesApart = (cases: readonly CaseCheck[], day?: string): Apart[] =>
  cases.map(({ caseNumber, decided, bound }) => ({
    place: caseNumber ?? '–',
    day,
    figure: 'committed' as const,
    expected: decided,
    found: bound,
  }));

const money = (key: string, title: string, value: (row: Apart) => Cents): SheetColumn<Apart> => ({
  key,
  title,
  kind: 'money',
  value,
});
const placeColumn: SheetColumn<Apart> = {
  key: 'place',
  title: text.place,
  kind: 'text',
  value: ({ place }) => place,
};
const dayColumn: SheetColumn<Apart> = {
  key: 'day',
  title: text.firstDay,
  kind: 'date',
  value: ({ day }) => day ?? null,
};
const amountColumns: readonly SheetColumn<Apart>[] = [
  { key: 'figure', title: text.figure, kind: 'text', value: ({ figure }) => figures[figure] },
  money('expected', text.expected, ({ expected }) => expected),
  money('found', text.found, ({ found }) => found),
  money('difference', text.difference, ({ expected, found }) => cents(expected - found)),
];

/** Every figure that lies apart as of the day. */
const differenceSheet = ({ envelopes, cases }: Reconciliation, stand: Stand): Sheet<Apart> => ({
  title: text.table,
  asOf: stand.moment,
  columns: [placeColumn, ...amountColumns],
  rows: [...placesApart(envelopes), ...casesApart(cases)],
});

/** What the complete check found, each envelope with the first day on which it was so. */
const findingsSheet = (check: LedgerCheck): Sheet<Apart> => ({
  title: text.checkTable,
  asOf: check.checkedAt,
  columns: [placeColumn, dayColumn, ...amountColumns],
  rows: [...placesApart(check.closingFindings), ...casesApart(check.caseFindings)],
});
