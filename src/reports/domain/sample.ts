import { createHash } from 'node:crypto';
import { type Cents, cents, sumCents } from '@libs/money';
import type { AccountRow } from '../accounts.views';

/** How a sample is drawn. */
export const methods = {
  zufall: 'Zufall nach Startzahl',
  risiko: 'Risiko nach Merkmalen',
} as const;
export type Method = keyof typeof methods;

/** A sample is no smaller than this share of the cases. */
export const LEAST_SHARE = 10;

const LARGE = cents(10_000_000);

interface Risk {
  readonly label: string;
  readonly points: number;
  readonly holds: (row: AccountRow) => boolean;
}

/** What makes a case worth a look, and how much it weighs. */
export const risks: readonly Risk[] = [
  { label: 'Zuwendung ab 100.000 €', points: 2, holds: ({ granted, later }) => granted + later >= LARGE },
  { label: 'bewilligte Mittel wieder freigegeben', points: 2, holds: ({ takenBack }) => takenBack > 0 },
  { label: 'Rückzahlung', points: 2, holds: ({ returned }) => returned > 0 },
  { label: 'Bescheid auf angenommenen Regeln', points: 1, holds: ({ assumed }) => assumed },
  { label: 'in späteren Jahren fällig', points: 1, holds: ({ later }) => later > 0 },
  { label: 'gemeinsames Vorhaben', points: 1, holds: ({ jointly }) => jointly },
];

/** A case that can be drawn, or was. */
export interface Candidate {
  readonly caseId: string;
  readonly number: string;
  /** Samples that were drawn before these two were kept do not have them. */
  readonly applicant?: string;
  readonly project?: string;
  readonly granted: Cents;
  readonly points: number;
  readonly reasons: readonly string[];
}

/** The cases behind the rows, each once, in the order of their numbers. */
export function candidatesOf(rows: readonly AccountRow[]): Candidate[] {
  const numbers = [...new Set(rows.map(({ number }) => number))].sort();
  return numbers.map((number) => {
    const parts = rows.filter((row) => row.number === number);
    const held = risks.filter(({ holds }) => parts.some(holds));
    return {
      caseId: parts[0]!.caseId,
      number,
      applicant: parts[0]!.applicant,
      project: parts[0]!.project,
      granted: sumCents(parts.map(({ granted }) => granted)),
      points: held.reduce((sum, { points }) => sum + points, 0),
      reasons: held.map(({ label }) => label),
    };
  });
}

const hashOf = (seed: string, number: string): string =>
  createHash('sha256').update(`${seed}/${number}`).digest('hex');

/** Before whom a case is drawn: by a hash that nobody can steer, or by points, then by money. */
const orders: Readonly<Record<Method, (seed: string) => (a: Candidate, b: Candidate) => number>> = {
  zufall: (seed) => (a, b) => (hashOf(seed, a.number) < hashOf(seed, b.number) ? -1 : 1),
  risiko: () => (a, b) => b.points - a.points || b.granted - a.granted || (a.number < b.number ? -1 : 1),
};

/** The same cases, method, seed and share give the same sample, in the same order; share in per cent, rounded up. */
export const draw = (
  candidates: readonly Candidate[],
  { method, seed, share }: { method: Method; seed: string; share: number },
): Candidate[] =>
  [...candidates].sort(orders[method](seed)).slice(0, Math.ceil((candidates.length * share) / 100));
