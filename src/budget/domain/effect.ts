import { type Cents, cents, formatEuro, ZERO } from '@libs/money';
import type { EntryDraft, EntryKind } from './entry';
import { type EnvelopeAddress, envelopeLabel } from './envelope';
import { figureNames, type Figures, figuresBy } from './figures';
import { addressOf, keyOfAddress } from './place';

/** Not allocated: nothing was ever given, but something already weighs on it. */
export type Balance = EnvelopeAddress & Figures & { readonly allocated: boolean };

type Sign = 1 | -1;
type Signs = Readonly<Partial<Record<keyof Figures, Sign>>>;

/** What one cent of an entry adds to the figures of its envelopes: the table entry_kind, as far as movements go. */
export const movedBy = {
  allocate: { limit: 1 },
  supplement: { limit: 1 },
  reduce: { limit: -1 },
  transfer_out: { limit: -1 },
  transfer_in: { limit: 1 },
  block: { blocked: 1 },
  unblock: { blocked: -1 },
  carry_out: { limit: -1 },
  carry_in: { limit: 1 },
  lapse: { limit: -1 },
  commit: { committed: 1 },
  decommit: { committed: -1 },
} as const satisfies Partial<Record<EntryKind, Signs>>;

const signsOf = (kind: EntryKind): Signs => (movedBy as Partial<Record<EntryKind, Signs>>)[kind] ?? {};

/** An envelope before and after a movement. */
export interface Effect {
  readonly key: string;
  readonly address: EnvelopeAddress;
  readonly label: string;
  readonly before: Figures;
  readonly after: Figures;
}

/** Neither blocked, reserved nor committed. */
export const availableOf = ({ limit, blocked, reserved, committed }: Figures): Cents =>
  cents(limit - blocked - reserved - committed);

/** The envelopes that an entry moves: the one it names, or all that the money of a case falls under. */
function addressesOf(row: EntryDraft): EnvelopeAddress[] {
  if ('envelopeKind' in row) return [addressOf(row)];
  const { budgetYear, dueYear, title, category } = row;
  const nothing = { budgetYear: null, dueYear: null, title: null, category: null };
  return [
    { ...nothing, kind: 'ceiling' },
    { ...nothing, kind: 'cash', budgetYear: dueYear, dueYear, title },
    ...(dueYear > budgetYear
      ? [{ kind: 'authorisation', budgetYear, dueYear, title, category: null } as const]
      : []),
    ...(category === null ? [] : [{ ...nothing, kind: 'category', category } as const]),
  ];
}

const nothingIn = figuresBy(() => ZERO);

/** What the rows do to each envelope, in the order in which they name them; what nothing happens to is left out. */
export function effectsOf(rows: readonly EntryDraft[], balances: readonly Balance[]): Effect[] {
  const known = new Map(balances.map((balance) => [keyOfAddress(balance), balance]));
  const effects = new Map<string, Effect>();
  for (const row of rows)
    for (const address of addressesOf(row)) {
      const key = keyOfAddress(address);
      const balance = known.get(key);
      if (!balance && address.kind !== 'cash' && !('envelopeKind' in row)) continue;
      const before = balance ? figuresBy((figure) => balance[figure]) : nothingIn;
      const effect = effects.get(key) ?? {
        key,
        address,
        label: envelopeLabel(address),
        before,
        after: before,
      };
      effects.set(key, { ...effect, after: moved(effect.after, row) });
    }
  return [...effects.values()].filter(({ before, after }) =>
    figureNames.some((name) => before[name] !== after[name]),
  );
}

function moved(figures: Figures, { kind, amount }: EntryDraft): Figures {
  const signs = signsOf(kind);
  return figuresBy((figure) => cents(figures[figure] + (signs[figure] ?? 0) * amount));
}

/** Why an envelope cannot take a movement, with the amount; undefined when it can. */
export function refusalAt({ label, before, after }: Effect): string | undefined {
  if (after.blocked < 0) return `${label}: Gesperrt sind nur ${formatEuro(before.blocked)}.`;
  const missing = cents(Math.max(-availableOf(after), 0));
  if (missing === 0) return undefined;
  const bound = cents(after.committed + after.reserved + after.blocked);
  return after.limit < 0
    ? `${label}: Zugewiesen sind nur ${formatEuro(before.limit)}.`
    : `${label}: Es fehlen ${formatEuro(missing)}. Gebunden, vorgemerkt und gesperrt sind ${formatEuro(bound)}, es blieben ${formatEuro(after.limit)}.`;
}
