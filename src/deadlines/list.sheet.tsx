import type { Sheet, SheetColumn } from '@libs/exports';
import { DateText, Disclosure, Text } from '@libs/web';
import type { Temporal } from 'temporal-polyfill';
import { deadlineKinds, DeadlineStanding, type DeadlineSide, standing } from '../cases';
import type { DeadlineRow } from './list.views';

/** Whom a deadline binds. */
export const sides: Readonly<Record<DeadlineSide, string>> = {
  applicant: 'Antragsteller',
  staff: 'Bewilligungsbehörde',
};

interface Asked {
  readonly asOf: Date;
  readonly today: Temporal.PlainDate;
  /** The filter in force, in words. */
  readonly subtitle: string;
}

/** Deadlines as a table, in every file with rule and reckoning. */
export const sheetOf = (
  rows: readonly DeadlineRow[],
  { asOf, today, subtitle }: Asked,
): Sheet<DeadlineRow> => ({
  title: 'Fristen',
  subtitle,
  asOf,
  rows,
  columns: [...leading(today), ...basis],
});

const leading = (today: Temporal.PlainDate): readonly SheetColumn<DeadlineRow>[] => [
  {
    key: 'number',
    title: 'Aktenzeichen',
    kind: 'reference',
    sortKey: 'number',
    rowHeader: true,
    value: ({ number }) => number,
    href: ({ caseId }) => `/vorgaenge/${caseId}`,
  },
  { key: 'due', title: 'Fällig', kind: 'date', sortKey: 'due', value: ({ dueOn }) => dueOn },
  {
    key: 'standing',
    title: 'Stand',
    kind: 'text',
    value: (row) => standing(row, today),
    cell: (row) => <DeadlineStanding deadline={row} today={today} />,
  },
  {
    key: 'kind',
    title: 'Frist',
    kind: 'text',
    sortKey: 'kind',
    value: ({ kind }) => deadlineKinds[kind].staff,
  },
  { key: 'side', title: 'Frist für', kind: 'text', value: ({ side }) => sides[side] },
  {
    key: 'organisation',
    title: 'Antragsteller',
    kind: 'text',
    sortKey: 'organisation',
    value: ({ organisationName }) => organisationName,
  },
  { key: 'assigned', title: 'Zuständig', kind: 'text', value: ({ assignedName }) => assignedName },
];

const basis: readonly SheetColumn<DeadlineRow>[] = [
  { key: 'rule', title: 'Vorschrift', kind: 'text', value: ({ rule }) => rule },
  { key: 'reckoning', title: 'Berechnung', kind: 'text', value: ({ reckoning }) => reckoning },
];

/** On the screen rule and reckoning open on demand. */
export const onScreen = (sheet: Sheet<DeadlineRow>): Sheet<DeadlineRow> => ({
  ...sheet,
  columns: [
    ...sheet.columns.filter((column) => !basis.includes(column)),
    { ...basis[0]!, title: 'Vorschrift und Berechnung', cell: Basis } as SheetColumn<DeadlineRow>,
  ],
});

const Basis = ({ dueOn, rule, reckoning }: DeadlineRow) => (
  <Disclosure
    summary={
      <>
        Warum am <DateText value={dueOn} />?
      </>
    }
  >
    <Text>{rule}</Text>
    <Text>{reckoning}</Text>
  </Disclosure>
);
