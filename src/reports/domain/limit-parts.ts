import { type EntryKind, entryKinds } from '../../budget';

/** Kinds of entry that are looked at together. */
const kindGroups = {
  changes: {
    label: 'Nachtrag, Kürzung und Umsetzung',
    kinds: ['supplement', 'reduce', 'transfer_out', 'transfer_in'],
  },
  carried: { label: 'Ausgabereste (Zugang und Abgang)', kinds: ['carry_in', 'carry_out'] },
} as const satisfies Record<string, { label: string; kinds: readonly EntryKind[] }>;

/** What a list of entries can be narrowed to. */
export const askedKinds: Readonly<Record<AskedKind, string>> = {
  ...entryKinds,
  changes: kindGroups.changes.label,
  carried: kindGroups.carried.label,
};
export type AskedKind = EntryKind | keyof typeof kindGroups;

const isGroup = (kind: AskedKind): kind is keyof typeof kindGroups => Object.hasOwn(kindGroups, kind);

export const kindsOf = (kind: AskedKind): readonly EntryKind[] =>
  isGroup(kind) ? kindGroups[kind].kinds : [kind];

/** What a limit is made of, in the order in which it comes about, each with the entries behind it. */
export const limitParts = {
  allocated: 'allocate',
  changed: 'changes',
  carried: 'carried',
  lapsed: 'lapse',
} as const satisfies Record<string, AskedKind>;
export type LimitPart = keyof typeof limitParts;

export const limitPartNames = Object.keys(limitParts) as LimitPart[];
