import { type State, states } from '../../cases';

/** How the own applications can be sorted: the column of the list and what a place in it looks like. */
export const sorts = {
  seit: {
    column: '(extract(epoch FROM state_since) * 1000)::bigint',
    type: 'bigint',
    place: /^\d{1,16}$/,
    first: 'desc',
  },
  vorhaben: { column: 'lower(title)', type: 'text', place: /^[^\0]{0,400}$/, first: 'asc' },
  betrag: { column: 'requested', type: 'bigint', place: /^\d{1,16}$/, first: 'desc' },
} as const;
export type SortKey = keyof typeof sorts;

/** Where the page before ended: the value of the sorted column and the id. */
export interface ListPlace {
  readonly value: string;
  readonly id: string;
}

export interface ListQuery {
  readonly search: string;
  /** The filter as it stands in the address; '' for all. */
  readonly filter: string;
  readonly states: readonly State[];
  readonly sort: SortKey;
  readonly direction: 'asc' | 'desc';
  readonly after: ListPlace | null;
}

/** The filters: each word that applicants read, with the states it stands for. Drafts given up are hidden otherwise. */
export const filters: readonly {
  readonly value: string;
  readonly label: string;
  readonly states: readonly State[];
}[] = Object.entries(states).reduce<{ value: string; label: string; states: State[] }[]>(
  (found, [state, { applicant }]) => {
    const same = found.find(({ label }) => label === applicant);
    if (same) same.states.push(state as State);
    else found.push({ value: state, label: applicant, states: [state as State] });
    return found;
  },
  [],
);

const shown = (Object.keys(states) as State[]).filter((state) => state !== 'discarded');

/** Reads the address of the list. What makes no sense there is as good as absent. */
export function listQueryOf(query: unknown): ListQuery {
  const texts = textsIn(query);
  const filter = filters.find(({ value }) => value === texts.stand);
  const sort = isSortKey(texts.sortierung) ? texts.sortierung : 'seit';
  const direction =
    texts.richtung === 'asc' || texts.richtung === 'desc' ? texts.richtung : sorts[sort].first;
  return {
    search: (texts.suche ?? '').replaceAll('\0', '').trim().slice(0, 100),
    filter: filter?.value ?? '',
    states: filter?.states ?? shown,
    sort,
    direction,
    after: placeOf(texts.nach ?? '', sorts[sort].place),
  };
}

const textsIn = (query: unknown): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(Object.entries(query ?? {}).filter(([, value]) => typeof value === 'string'));

const isSortKey = (text: string | undefined): text is SortKey =>
  text !== undefined && Object.hasOwn(sorts, text);

const UUID_LENGTH = 36;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function placeOf(text: string, valid: RegExp): ListPlace | null {
  const decoded = Buffer.from(text, 'base64url').toString('utf8');
  const [id, value] = [decoded.slice(0, UUID_LENGTH), decoded.slice(UUID_LENGTH)];
  return uuid.test(id) && valid.test(value) ? { id, value } : null;
}

/** The place as it stands in an address. */
export const placeText = ({ id, value }: ListPlace): string =>
  Buffer.from(`${id}${value}`).toString('base64url');
