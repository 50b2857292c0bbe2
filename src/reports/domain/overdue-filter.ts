import { isUndecided, type State, states, steps } from '../../cases';
import { addressOf, type Asked, counter, keyOf, words } from './address';
import { standParameter } from './stand-parameter';

/** After how many days an undecided case is overdue unless told otherwise. */
export const OVERDUE_DAYS = 90;

/** Whose deadline has passed. */
export const sides = { applicant: 'Antragsteller', staff: 'Behörde' } as const;

/** The columns that sort the list; the longest overdue comes first without one. */
export const overdueSorts = {
  aktenzeichen: 'Aktenzeichen',
  antragsteller: 'Antragsteller',
  eingang: 'Eingang',
  tage: 'Tage seit Eingang',
  frist: 'Frist',
  bearbeitung: 'Bearbeitung',
} as const;
export type OverdueSort = keyof typeof overdueSorts;

const all = Object.keys(states) as State[];
/** No step leads on from here, unless a court undoes the revocation: nobody is waited for any more. */
export const endedStates = all.filter(
  (state) =>
    !Object.entries(steps).some(
      ([step, { from }]) => step !== 'restore' && (from as readonly State[]).includes(state),
    ),
);
/** A case in these states is overdue only by a deadline, if at all. */
export const decidedStates = all.filter((state) => !isUndecided(state));
/** What a case in the list can be: come in, and not ended. */
export const overdueStates = all.filter((state) => state !== 'draft' && !endedStates.includes(state));

const daysOf = (text: string) => (text.length > 4 ? undefined : counter(text));

export const overdueParameters = {
  search: { name: 'suche', read: words },
  side: { name: 'amzug', read: keyOf(sides) },
  state: { name: 'zustand', read: keyOf(states) },
  days: { name: 'tage', read: daysOf },
  /** What was typed there and is no number of days: to be shown with what is wrong with it. */
  wrongDays: {
    name: 'tage',
    read: (text: string) => (daysOf(text) === undefined ? words(text) : undefined),
  },
  stand: standParameter,
  sort: { name: 'sortierung', read: keyOf(overdueSorts) },
  direction: { name: 'richtung', read: keyOf({ asc: 'aufsteigend', desc: 'absteigend' }) },
  /** Only cases that come after this one: the next page. */
  after: { name: 'nach', read: words },
};
export type OverdueFilter = Asked<typeof overdueParameters>;

export const OVERDUE = '/mittel/ueberfaellig';

export const overdueHref = (filter: OverdueFilter): string => addressOf(OVERDUE, overdueParameters, filter);

/** "„Schule“, Nachforderung, am Zug: Behörde"; empty without a filter. */
export function describeOverdue({ search, side, state }: OverdueFilter): string {
  const parts = [search && `„${search}“`, state && states[state].staff, side && `am Zug: ${sides[side]}`];
  return parts.filter(Boolean).join(', ');
}
