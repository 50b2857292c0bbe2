import type { EnvelopeAddress, NewEntry } from '../src/budget';

/** Limit, reserved, committed, in cents. */
type Balance = readonly [number, number, number];
type Balances = ReadonlyMap<string, Balance>;

const effects = {
  allocate: [1, 0, 0],
  reserve: [0, 1, 0],
  release: [0, -1, 0],
  commit: [0, 0, 1],
  decommit: [0, 0, -1],
} as const;

export const keyOf = ({ kind, budgetYear, dueYear, title, category }: EnvelopeAddress): string =>
  [kind, budgetYear, dueYear, title, category].join('/');

const nothing = { budgetYear: null, dueYear: null, title: null, category: null };

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
  return entry.kind === 'allocate' ? all.filter((key) => key.startsWith(`${entry.envelopeKind}/`)) : all;
}

/** Envelopes without which an entry cannot be: not a cap, nor the appropriation of a later year. */
const isNeeded = (entry: NewEntry, key: string): boolean =>
  entry.kind === 'allocate' ||
  !(
    key.startsWith('category/') ||
    (key.startsWith('cash/') && (entry.dueYear ?? entry.budgetYear) > entry.budgetYear)
  );

const holding = (entry: NewEntry): string[] =>
  entry.kind === 'allocate'
    ? []
    : [[entry.caseId, entry.budgetYear, entry.dueYear, entry.title, entry.category].join('/')];

function sums(entries: readonly NewEntry[], keysOf: (entry: NewEntry) => string[]): Map<string, Balance> {
  const balances = new Map<string, Balance>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const [limit, reserved, committed] = balances.get(key) ?? [0, 0, 0];
      const [l, r, c] = effects[entry.kind];
      const { amount } = entry;
      balances.set(key, [limit + l * amount, reserved + r * amount, committed + c * amount]);
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

/** Whether a ledger of these entries is one that may be: nothing overdrawn, nobody holds less than nothing. */
export const isSound = (entries: readonly NewEntry[]): boolean =>
  [...balancesOf(entries).values()].every(
    ([limit, reserved, committed]) =>
      limit > 0 && Math.min(reserved, committed) >= 0 && reserved + committed <= limit,
  ) &&
  [...sums(entries, holding).values()].every(([, reserved, committed]) => Math.min(reserved, committed) >= 0);
