import type { EntryKind, EnvelopeAddress, Movement, NewEntry } from '../src/budget';

/** Limit, blocked, reserved, committed, ordered, paid, in cents. */
type Balance = readonly number[];
type Balances = ReadonlyMap<string, Balance>;

const effects: Readonly<Record<EntryKind, Balance>> = {
  allocate: [1, 0, 0, 0, 0, 0],
  supplement: [1, 0, 0, 0, 0, 0],
  reduce: [-1, 0, 0, 0, 0, 0],
  transfer_out: [-1, 0, 0, 0, 0, 0],
  transfer_in: [1, 0, 0, 0, 0, 0],
  block: [0, 1, 0, 0, 0, 0],
  unblock: [0, -1, 0, 0, 0, 0],
  carry_out: [-1, 0, 0, 0, 0, 0],
  carry_in: [1, 0, 0, 0, 0, 0],
  lapse: [-1, 0, 0, 0, 0, 0],
  reserve: [0, 0, 1, 0, 0, 0],
  release: [0, 0, -1, 0, 0, 0],
  commit: [0, 0, 0, 1, 0, 0],
  decommit: [0, 0, 0, -1, 0, 0],
  order: [0, 0, 0, 0, 1, 0],
  unorder: [0, 0, 0, 0, -1, 0],
  pay: [0, 0, 0, 0, 0, 1],
  repay: [0, 0, 0, -1, -1, -1],
  repay_past: [0, 0, 0, 0, 0, 0],
  interest: [0, 0, 0, 0, 0, 0],
};
const pairs: readonly (readonly EntryKind[])[] = [
  ['transfer_out', 'transfer_in'],
  ['carry_out', 'carry_in'],
];
/** What a kind is taken back by when it is not by itself; null for what is not taken back. */
const opposites: Readonly<Partial<Record<EntryKind, EntryKind | null>>> = {
  reserve: 'release',
  commit: 'decommit',
  order: 'unorder',
  block: 'unblock',
  release: null,
  decommit: null,
  unorder: null,
  unblock: null,
};

export const keyOf = ({ kind, budgetYear, dueYear, title, category }: EnvelopeAddress): string =>
  [kind, budgetYear, dueYear, title, category].join('/');

const nothing = { budgetYear: null, dueYear: null, title: null, category: null };
const isOfCase = (entry: NewEntry): entry is Movement => 'caseId' in entry;
const isIdle = ({ kind }: NewEntry): boolean => effects[kind].every((sign) => sign === 0);

function envelopes(entry: NewEntry): string[] {
  const { budgetYear, dueYear = budgetYear, title = null, category = null } = entry;
  const all = [
    keyOf({ ...nothing, kind: 'ceiling' }),
    keyOf({ ...nothing, kind: 'cash', budgetYear: dueYear, dueYear, title }),
    ...(dueYear > budgetYear
      ? [keyOf({ ...nothing, kind: 'authorisation', budgetYear, dueYear, title })]
      : []),
    ...(category ? [keyOf({ ...nothing, kind: 'category', category })] : []),
  ];
  if (isIdle(entry)) return [];
  return isOfCase(entry) ? all : all.filter((key) => key.startsWith(`${entry.envelopeKind}/`));
}

/** Envelopes without which an entry cannot be: not a cap, nor the appropriation of a later year. */
const isNeeded = (entry: NewEntry, key: string): boolean =>
  !isOfCase(entry) ||
  !(key.startsWith('category/') || (key.startsWith('cash/') && entry.dueYear > entry.budgetYear));

const holding = (entry: NewEntry): string[] =>
  isOfCase(entry)
    ? [[entry.caseId, entry.budgetYear, entry.dueYear, entry.title, entry.category].join('/')]
    : [];

function sums(entries: readonly NewEntry[], keysOf: (entry: NewEntry) => string[]): Map<string, Balance> {
  const balances = new Map<string, Balance>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const before = balances.get(key) ?? [0, 0, 0, 0, 0, 0];
      balances.set(
        key,
        before.map((figure, n) => figure + effects[entry.kind][n]! * entry.amount),
      );
    }
  return balances;
}

/** Every balance that the entries add up to; what nobody needed and nobody allocated has none. */
export function balancesOf(entries: readonly NewEntry[]): Balances {
  const balances = sums(entries, envelopes);
  const needed = new Set(entries.flatMap((entry) => envelopes(entry).filter((key) => isNeeded(entry, key))));
  for (const key of [...balances.keys()]) if (!needed.has(key)) balances.delete(key);
  return balances;
}

const isChain = ([, , , committed = 0, ordered = 0, paid = 0]: Balance): boolean =>
  0 <= paid && paid <= ordered && ordered <= committed;

/** Whether a ledger of these entries is one that may be: nothing overdrawn, nobody holds less than nothing. */
export const isSound = (entries: readonly NewEntry[]): boolean =>
  [...balancesOf(entries).values()].every((balance) => {
    const [limit = 0, blocked = 0, reserved = 0, committed = 0] = balance;
    return Math.min(blocked, reserved) >= 0 && isChain(balance) && blocked + reserved + committed <= limit;
  }) &&
  [...sums(entries, holding).values()].every((balance) => isChain(balance) && balance[2]! >= 0) &&
  [...balancesOf(entries).keys()].every((key) => entries.some((entry) => raises(entry, key)));

const raises = (entry: NewEntry, key: string): boolean =>
  effects[entry.kind][0]! * entry.amount > 0 && envelopes(entry).includes(key);

/** Whether these entries may follow those before, in one booking. */
export function mayFollow(before: readonly NewEntry[], batch: readonly NewEntry[]): boolean {
  const opened = new Set(balancesOf(before).keys());
  const all = [...before, ...batch];
  return (
    isSound(all) &&
    batch.every((entry) => entry.kind !== 'repay' || entry.dueYear === entry.madeOn.getUTCFullYear()) &&
    [...balancesOf(all)].every(([key, [limit = 0]]) => opened.has(key) || limit > 0) &&
    pairs.every((pair) => isBalanced(batch.filter(({ kind }) => pair.includes(kind))))
  );
}

const isBalanced = (batch: readonly NewEntry[]): boolean => {
  const byKind = new Map<string, number>();
  for (const entry of batch) {
    const kind = isOfCase(entry) ? '' : entry.envelopeKind;
    byKind.set(kind, (byKind.get(kind) ?? 0) + effects[entry.kind][0]! * entry.amount);
  }
  return [...byKind.values()].every((sum) => sum === 0);
};

/** Whether so much of an entry may be taken back, of which so much has been already. */
export const mayTakeBack = (entry: NewEntry, amount: number, already: number): boolean =>
  entry.amount > 0 && opposites[entry.kind] !== null && amount + already <= entry.amount;
