import { type State, states } from '../../cases';
import { addressOf, type Asked, counter, itemName, keyOf, words, year } from './address';

/** The columns of the list, each of which sorts it, with their headings; the due years come beside them. */
export const sortKeys = {
  aktenzeichen: 'Aktenzeichen',
  antragsteller: 'Antragsteller',
  vorhaben: 'Vorhaben',
  stand: 'Stand',
  beantragt: 'Beantragt',
  vorgemerkt: 'Vorgemerkt',
  bewilligt: 'Bewilligt',
  gegenstand: 'Fördergegenstand',
} as const;
export type SortKey = keyof typeof sortKeys;

const directions = { asc: 'aufsteigend', desc: 'absteigend' } as const;
const sortKey = keyOf(sortKeys);

export const commitmentParameters = {
  search: { name: 'suche', read: words },
  state: { name: 'stand', read: keyOf(states) },
  item: { name: 'gegenstand', read: itemName },
  sort: {
    name: 'sortierung',
    read: (text: string): SortKey | number | undefined => sortKey(text) ?? year(text),
  },
  direction: { name: 'richtung', read: keyOf(directions) },
  page: { name: 'seite', read: counter },
};
export type CommitmentFilter = Asked<typeof commitmentParameters>;

export const COMMITMENTS = '/mittel/vorgaenge';
export const COMMITMENTS_CSV = '/mittel/vorgaenge.csv';

export const commitmentsHref = (filter: CommitmentFilter, path = COMMITMENTS): string =>
  addressOf(path, commitmentParameters, filter);

/** A case in these states has no number yet: it is the applicant's own. */
const unseen: readonly State[] = ['draft', 'discarded'];

export const seenStates = (Object.keys(states) as State[]).filter((state) => !unseen.includes(state));
