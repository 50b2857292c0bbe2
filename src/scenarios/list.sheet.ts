import type { Sheet } from '@libs/exports';
import { scenarioHref } from './domain/address';
import { messages } from './messages';
import type { ListedScenario } from './scenarios.views';

const text = messages.list;

/** The scenarios as a table, in the order of the rows. */
export const listSheet = (rows: readonly ListedScenario[], asOf: Date): Sheet<ListedScenario> => ({
  title: text.title,
  asOf,
  rows,
  notes: [text.counts],
  columns: [
    {
      key: 'title',
      title: 'Szenario',
      kind: 'text',
      sortKey: 'title',
      rowHeader: true,
      value: ({ title }) => title,
      href: ({ id }) => scenarioHref(id),
    },
    {
      key: 'by',
      title: 'Angelegt von',
      kind: 'text',
      sortKey: 'by',
      value: ({ createdByName }) => createdByName,
    },
    {
      key: 'cases',
      title: messages.show.cases,
      kind: 'count',
      sortKey: 'cases',
      value: ({ cases }) => cases,
    },
    {
      key: 'closed',
      title: 'Zählen nicht mehr mit',
      kind: 'count',
      sortKey: 'closed',
      value: ({ closed }) => closed,
    },
    { key: 'sum', title: 'Summe', kind: 'money', sortKey: 'sum', value: ({ sum }) => sum },
    { key: 'at', title: 'Gespeichert', kind: 'moment', sortKey: 'saved', value: ({ savedAt }) => savedAt },
  ],
});
