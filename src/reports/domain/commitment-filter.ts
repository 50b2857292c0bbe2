import { recipientKinds } from '@libs/directive';
import { type State, states } from '../../cases';
import { addressOf, type Asked, counter, district, itemName, keyOf, words, year } from './address';
import { tableParameters } from './report-table';
import { standParameter } from './stand-parameter';

/** The columns of the list, each of which sorts it, with their headings; the due years come beside them. */
export const sortKeys = {
  aktenzeichen: 'Aktenzeichen',
  antragsteller: 'Antragsteller',
  vorhaben: 'Vorhaben',
  zustand: 'Stand',
  beantragt: 'Beantragt',
  vorgemerkt: 'Vorgemerkt',
  bewilligt: 'Bewilligt',
  ausgezahlt: 'Ausgezahlt',
  gegenstand: 'Fördergegenstand',
} as const;
export type SortKey = keyof typeof sortKeys;

/** Whether bodies apply for themselves or together. */
export const cooperation = { allein: 'ohne Partner', gemeinsam: 'mit Partnern' } as const;

const directions = { asc: 'aufsteigend', desc: 'absteigend' } as const;
const sortKey = keyOf(sortKeys);

/** Which cases: also those whose entries are listed. */
export const caseParameters = {
  search: { name: 'suche', read: words },
  state: { name: 'zustand', read: keyOf(states) },
  item: { name: 'gegenstand', read: itemName },
  district: { name: 'kreis', read: district },
  body: { name: 'koerperschaft', read: keyOf(recipientKinds) },
  jointly: { name: 'zusammenarbeit', read: keyOf(cooperation) },
};
export type CaseFilter = Asked<typeof caseParameters>;

export const commitmentParameters = {
  ...caseParameters,
  stand: standParameter,
  sort: {
    name: 'sortierung',
    read: (text: string): SortKey | number | undefined => sortKey(text) ?? year(text),
  },
  direction: { name: 'richtung', read: keyOf(directions) },
  page: { name: 'seite', read: counter },
};
export type CommitmentFilter = Asked<typeof commitmentParameters>;

export const COMMITMENTS = '/mittel/vorgaenge';

export const commitmentsHref = (filter: CommitmentFilter): string =>
  addressOf(COMMITMENTS, commitmentParameters, filter);

export const caseMoneyParameters = { stand: standParameter, ...tableParameters };
export type CaseMoneyFilter = Asked<typeof caseMoneyParameters>;

/** Where the money of one case is shown, as of the same day. */
export const caseMoneyHref = (caseId: string, stand: string | undefined): string =>
  caseMoneyTableHref(caseId, { stand });

export const caseMoneyTableHref = (caseId: string, filter: CaseMoneyFilter): string =>
  addressOf(`${COMMITMENTS}/${caseId}`, caseMoneyParameters, filter);

/** A case in these states has no number yet: it is the applicant's own. */
const unseen: readonly State[] = ['draft', 'discarded'];

export const seenStates = (Object.keys(states) as State[]).filter((state) => !unseen.includes(state));

/** "Bewilligt, Fördergegenstand 2018 c, Weimarer Land, Stand 31.12.2019"; empty without a filter. */
export function describeCommitments(
  filter: CaseFilter & Pick<CommitmentFilter, 'stand'>,
  districts: Readonly<Record<string, string>>,
): string {
  const { search, state, item, district: key, body, jointly, stand } = filter;
  const parts = [
    search && `„${search}“`,
    state && states[state].staff,
    item && `Fördergegenstand ${item.replace('/', ' ')}`,
    key && (districts[key] ?? `Kreis ${key}`),
    body && recipientKinds[body],
    jointly && cooperation[jointly],
    stand && `Stand ${stand}`,
  ];
  return parts.filter(Boolean).join(', ');
}
