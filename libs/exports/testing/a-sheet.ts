import { cents } from '@libs/money';
import type { Sheet } from '../sheet';

export interface Row {
  readonly place: string;
  readonly amount: number | null;
  readonly cases?: number;
  readonly share?: number;
  readonly day?: string;
  readonly at?: Date;
}

/** A table with a column of every kind; invented. */
export const aSheet = (rows: readonly Row[], change: Partial<Sheet<Row>> = {}): Sheet<Row> => ({
  title: 'Zuschüsse je Gemeinde',
  subtitle: 'nur „Bewilligt“',
  asOf: new Date('2026-11-22T13:05:00Z'),
  columns: [
    { key: 'place', title: 'Gemeinde', kind: 'text', value: ({ place }) => place, sortKey: 'ort' },
    {
      key: 'amount',
      title: 'Bewilligt',
      kind: 'money',
      value: ({ amount }) => (amount === null ? null : cents(amount)),
      sum: true,
      href: ({ place }) => `/x?ort=${place}`,
    },
    { key: 'cases', title: 'Vorgänge', kind: 'count', value: ({ cases = 0 }) => cases, sum: true },
    { key: 'share', title: 'Anteil', kind: 'percent', value: ({ share = null }) => share },
    { key: 'day', title: 'Eingang', kind: 'date', value: ({ day = null }) => day },
    { key: 'at', title: 'Gebucht', kind: 'moment', value: ({ at = null }) => at },
    { key: 'year', title: 'Jahr', kind: 'year', value: () => 2026 },
  ],
  rows,
  notes: ['Ohne Vormerkungen.'],
  ...change,
});

export const someRows: readonly Row[] = [
  {
    place: 'Müßlingen',
    amount: 1_234_567,
    cases: 1200,
    share: 0.125,
    day: '2026-11-22',
    at: new Date('2026-07-01T22:30:00Z'),
  },
  { place: '=HYPERLINK("x")', amount: -5, cases: 3, share: 1 },
  { place: 'Ohne <Betrag> & Datum', amount: null },
];
