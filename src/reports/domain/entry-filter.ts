import { type EnvelopeKind, envelopeKinds, type Figures, titles } from '../../budget';
import { addressOf, type Asked, counter, itemName, keyOf, letter, month, words, year } from './address';
import { caseParameters, describeCommitments } from './commitment-filter';
import { districtNames } from './districts';
import { askedKinds } from './limit-parts';
import { standParameter } from './stand-parameter';

/** The figures of an envelope, each with its name: what it got, what is spoken for, what is left. */
export const figures = {
  limit: 'Zugewiesen',
  blocked: 'Gesperrt',
  reserved: 'Vorgemerkt',
  committed: 'Bewilligt',
  ordered: 'Angeordnet',
  paid: 'Ausgezahlt',
  /** Came back from recipients, whether or not it may be spent again. */
  returned: 'Rückflüsse',
  interest: 'Zinsen',
  available: 'Verfügbar',
} as const satisfies Record<keyof Figures | 'returned' | 'interest' | 'available', string>;
export type Figure = keyof typeof figures;

/** All envelopes of a kind, what they were given at first, and what their limit has come to be. */
export const envelopeGroups = {
  ceiling: { label: 'Programmrahmen', allocated: 'Programmrahmen', limit: 'Programmrahmen' },
  cash: { label: 'Ausgaben', allocated: 'Ansatz', limit: 'Ansatz und Reste' },
  authorisation: {
    label: 'Verpflichtungsermächtigungen',
    allocated: 'Ermächtigung',
    limit: 'Ermächtigung insgesamt',
  },
  category: { label: 'Obergrenzen der Fördergegenstände', allocated: 'Obergrenze', limit: 'Obergrenze' },
} as const satisfies Record<EnvelopeKind, { label: string; allocated: string; limit: string }>;

/** What the entries are sorted by: their order in the ledger, or what they add to the figure. */
export const entrySorts = { datum: 'Datum', betrag: 'Betrag' } as const;
export type EntrySort = keyof typeof entrySorts;

export const entryParameters = {
  envelopeKind: { name: 'topf', read: keyOf(envelopeKinds) },
  figure: { name: 'betrag', read: keyOf(figures) },
  budgetYear: { name: 'jahr', read: year },
  dueYear: { name: 'faellig', read: year },
  title: { name: 'titel', read: keyOf(titles) },
  category: { name: 'gegenstand', read: letter },
  kind: { name: 'art', read: keyOf(askedKinds) },
  caseNumber: { name: 'vorgang', read: words },
  /** Due after this year, of grants that have something of the same title due in it. */
  beyond: { name: 'ueber', read: year },
  /** Booked in this month. */
  month: { name: 'monat', read: month },
  /** Of cases that have this in common. */
  ...{ ...caseParameters, item: { name: 'fassung', read: itemName } },
  stand: standParameter,
  sort: { name: 'sortierung', read: keyOf(entrySorts) },
  direction: { name: 'richtung', read: keyOf({ asc: 'aufsteigend', desc: 'absteigend' }) },
  /** Only entries that come after this one: the next page. */
  after: { name: 'nach', read: counter },
};

/** Which entries: always those behind one figure of one kind of envelope, so that their sum means something. */
export type EntryFilter = Asked<typeof entryParameters> & {
  readonly envelopeKind: EnvelopeKind;
  readonly figure: Figure;
};

export const ENTRIES = '/mittel/buchungen';

/** Where the entries behind a figure are listed. */
export const entriesHref = (filter: EntryFilter): string => addressOf(ENTRIES, entryParameters, filter);

/** "Bewilligt: Ausgaben, Haushaltsjahr 2020, investiv" */
export function describe(filter: EntryFilter): string {
  const { envelopeKind, figure, budgetYear, dueYear, beyond, title, category, kind, caseNumber, stand } =
    filter;
  const parts = [
    envelopeGroups[envelopeKind].label,
    budgetYear && `Haushaltsjahr ${budgetYear}`,
    dueYear && `fällig ${dueYear}`,
    beyond && `nach ${beyond} fällig, aus Zuwendungen des Jahres ${beyond}`,
    title && titles[title],
    category && `Fördergegenstand ${category}`,
    kind && askedKinds[kind],
    caseNumber && `Vorgang ${caseNumber}`,
    filter.month && `gebucht im Monat ${filter.month.split('-').reverse().join('/')}`,
    describeCommitments({ ...filter, stand: undefined }, districtNames),
    stand && `Stand ${stand}`,
  ];
  return `${figures[figure]}: ${parts.filter(Boolean).join(', ')}`;
}
