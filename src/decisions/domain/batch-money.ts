import { type Cents, cents, sumCents } from '@libs/money';
import { isSameInstalment, type ProgrammeOverview, titles } from '../../budget';
import type { Share } from '../../review';
import { placesOf } from './amendment';

/** What many awards need of one envelope, beside what is free in it. */
export interface BatchNeed {
  readonly label: string;
  readonly wanted: Cents;
  /** Held for them already. */
  readonly held: Cents;
  readonly needed: Cents;
  /** Null where the envelope was never given a limit. */
  readonly free: Cents | null;
}

interface Chosen {
  readonly shares: readonly Share[];
  readonly held: readonly Share[];
}

const totalOf = (shares: readonly Share[]): Cents => sumCents(shares.map(({ amount }) => amount));

const need = (label: string, { shares, held }: Chosen, free: Cents | null): BatchNeed => {
  const [wanted, kept] = [totalOf(shares), totalOf(held)];
  return { label, wanted, held: kept, needed: cents(Math.max(wanted - kept, 0)), free };
};

/** What the chosen awards come to, in all and by due year and title. */
export function batchNeeds(chosen: readonly Chosen[], { ceiling, cash }: ProgrammeOverview): BatchNeed[] {
  const all = { shares: chosen.flatMap(({ shares }) => shares), held: chosen.flatMap(({ held }) => held) };
  return [
    need('Programmrahmen', all, ceiling?.available ?? null),
    ...placesOf(all.shares, all.held).map((place) => {
      const at = (rows: readonly Share[]) => rows.filter((row) => isSameInstalment(row, place));
      const envelope = cash.find(
        ({ budgetYear, title }) => budgetYear === place.dueYear && title === place.title,
      );
      return need(
        `${place.dueYear}, ${titles[place.title]}`,
        { shares: at(all.shares), held: at(all.held) },
        envelope?.available ?? null,
      );
    }),
  ];
}
