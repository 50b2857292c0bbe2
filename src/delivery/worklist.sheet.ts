import type { Sheet, SheetColumn } from '@libs/exports';
import { Temporal } from 'temporal-polyfill';
import { receipts } from './domain/record-answers';
import { type WorklistName, worklists } from './domain/worklists';
import { deliveryHref } from './pages/delivery-href';
import type { WorklistRow } from './worklist.views';

interface Listed {
  readonly list: WorklistName;
  readonly rows: readonly WorklistRow[];
  readonly now: Date;
  readonly today: Temporal.PlainDate;
}

/** A worklist as a table, on the screen and in files. */
export const worklistSheet = ({ list, rows, now, today }: Listed): Sheet<WorklistRow> => ({
  title: worklists[list].label,
  subtitle: worklists[list].hint,
  asOf: now,
  rows,
  columns: [
    {
      key: 'number',
      title: 'Aktenzeichen',
      kind: 'reference',
      sortKey: 'number',
      rowHeader: true,
      value: ({ number }) => number,
      href: ({ caseId }) => `/vorgaenge/${caseId}`,
    },
    {
      key: 'organisation',
      title: 'Empfänger',
      kind: 'text',
      sortKey: 'organisation',
      value: ({ organisationName }) => organisationName,
    },
    {
      key: 'letter',
      title: 'Schreiben',
      kind: 'text',
      value: ({ title }) => title,
      href: ({ caseId, letterId }) => deliveryHref(caseId, letterId),
    },
    { key: 'document', title: 'Dokument', kind: 'reference', value: ({ documentId }) => documentId },
    { key: 'day', title: worklists[list].day, kind: 'date', sortKey: 'day', value: ({ day }) => day },
    ...further(list, today),
  ],
});

const further = (list: WorklistName, today: Temporal.PlainDate): SheetColumn<WorklistRow>[] => {
  const waited = ({ day }: WorklistRow) => Temporal.PlainDate.from(day).until(today).days;
  switch (list) {
    case 'post':
      return [{ key: 'days', title: 'Tage', kind: 'count', value: waited }];
    case 'portal':
      return [
        { key: 'days', title: 'Tage', kind: 'count', value: waited },
        {
          key: 'until',
          title: 'Abruf möglich bis',
          kind: 'date',
          value: ({ retrievableUntil }) => retrievableUntil,
        },
        { key: 'over', title: 'Stand', kind: 'text', value: (row) => overText(row, today) },
      ];
    case 'troubled':
      return [
        { key: 'receipt', title: 'Zugang', kind: 'text', value: ({ receipt }) => receipts[receipt].label },
      ];
    case 'running':
      return [{ key: 'days', title: 'Noch Tage', kind: 'count', value: (row) => -waited(row) }];
  }
};

const overText = ({ retrievableUntil }: WorklistRow, today: Temporal.PlainDate): string | null => {
  if (!retrievableUntil) return null;
  return retrievableUntil < today.toString() ? 'Nicht bekannt gegeben' : 'Wartet auf Abruf';
};
