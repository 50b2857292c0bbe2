import { type Cents, formatEuro, sumCents, ZERO } from '@libs/money';
import type { Title } from '../../budget';
import type { Share } from '../../review';
import { partOf } from './percent';

/** A case that can be planned with, as far as the amounts go. */
export interface Plannable {
  readonly id: string;
  /** The most that the directive allows. */
  readonly grant: Cents;
  /** What the directive computes, by due year and title. */
  readonly computed: readonly Share[];
}

/** A line of a scenario: what it gives to a case. */
export interface PlanLine {
  readonly caseId: string;
  /** Without empty ones. */
  readonly shares: readonly Share[];
}

/** What somebody entered for a case. */
export interface Entry {
  readonly caseId: string;
  readonly place: number;
  /** Hundredths of a percent of what is computed; null where amounts were typed. */
  readonly percent: number | null;
  readonly shares: readonly Share[];
}

const cellOf = ({ dueYear, title }: Pick<Share, 'dueYear' | 'title'>): string => `${dueYear}_${title}`;

export const amountField = (caseId: string, dueYear: number, title: Title): string =>
  `betrag.${caseId}_${cellOf({ dueYear, title })}`;
export const percentField = (caseId: string): string => `anteil.${caseId}`;
export const placeField = (caseId: string): string => `platz.${caseId}`;

const given = (shares: readonly Share[]): Share[] => shares.filter(({ amount }) => amount > 0);

/** A case with all that is computed for it. */
export const wholeLine = ({ id, computed }: Plannable): PlanLine => ({ caseId: id, shares: given(computed) });

/** The lines in the order of their places; equal places keep the order they had. */
export function linesOf(cases: readonly Plannable[], entries: readonly Entry[]): PlanLine[] {
  const computed = new Map(cases.map((one) => [one.id, one.computed]));
  return [...entries]
    .sort((a, b) => a.place - b.place)
    .map(({ caseId, percent, shares }) => ({
      caseId,
      shares: given(percent === null ? shares : partOf(computed.get(caseId) ?? [], percent)),
    }));
}

/** What speaks against the lines, in German by field; empty when they may be saved. */
export function planFaults(cases: readonly Plannable[], lines: readonly PlanLine[]): Record<string, string> {
  const byId = new Map(cases.map((one) => [one.id, one]));
  return Object.fromEntries(lines.flatMap((line) => faultOf(byId.get(line.caseId), line)));
}

function faultOf(plannable: Plannable | undefined, { caseId, shares }: PlanLine): [string, string][] {
  const [first] = shares;
  if (!first) return [];
  const field = amountField(caseId, first.dueYear, first.title);
  const cells = new Set(plannable?.computed.map(cellOf));
  if (!plannable || shares.some((share) => !cells.has(cellOf(share))))
    return [[field, 'Die Berechnung sieht einen solchen Betrag nicht mehr vor. Laden Sie die Seite neu.']];
  const sum = sumCents(shares.map(({ amount }) => amount));
  return sum > plannable.grant
    ? [
        [
          field,
          `Die Beträge ergeben ${formatEuro(sum)}; die Richtlinie erlaubt ${formatEuro(plannable.grant)}.`,
        ],
      ]
    : [];
}

/** What a line gives in a year and title. */
export const amountIn = (shares: readonly Share[], cell: Pick<Share, 'dueYear' | 'title'>): Cents =>
  shares.find((share) => cellOf(share) === cellOf(cell))?.amount ?? ZERO;
