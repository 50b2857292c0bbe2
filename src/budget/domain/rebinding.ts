import { type Cents, cents, sumCents, ZERO } from '@libs/money';
import { type Award, type AwardRow, commitmentEntries, decommitmentEntries } from './award';
import type { Movement } from './entry';
import type { Title } from './envelope';

/** What a case has bound of one instalment, by the budget year in which it was bound. */
export interface Commitment {
  readonly budgetYear: number;
  readonly dueYear: number;
  readonly title: Title;
  readonly category: string | null;
  readonly bound: Cents;
  /** Of what is bound: payment is ordered, and no longer free to be unbound. */
  readonly ordered: Cents;
  readonly paid: Cents;
}

type Instalment = Pick<AwardRow, 'dueYear' | 'title'>;

export const isSameInstalment = (one: Instalment, other: Instalment): boolean =>
  one.dueYear === other.dueYear && one.title === other.title;

/**
 * What has to be booked so that a case has bound exactly `award.rows`: more is bound in the budget year of the
 * award, less is unbound where it was bound, the newest first. Whether the more fits, the ledger says.
 */
export function rebindingEntries(award: Award, commitments: readonly Commitment[]): Movement[] {
  const less = [...award.rows, ...leftOut(award, commitments)].flatMap((row) => unbound(row, commitments));
  const years = [...new Set(less.map(({ budgetYear }) => budgetYear))];
  return [
    ...years.flatMap((budgetYear) =>
      decommitmentEntries({
        ...award,
        budgetYear,
        keyPrefix: `${award.keyPrefix}/${budgetYear}`,
        rows: less.filter((row) => row.budgetYear === budgetYear),
      }),
    ),
    ...commitmentEntries({ ...award, rows: award.rows.map((row) => added(row, commitments)) }),
  ];
}

const boundFor = (row: Instalment, commitments: readonly Commitment[]): Cents =>
  sumCents(commitments.filter((part) => isSameInstalment(part, row)).map(({ bound }) => bound));

/** Instalments that are bound and that the award no longer has. */
const leftOut = ({ rows }: Award, commitments: readonly Commitment[]): AwardRow[] => {
  const missing = commitments.filter((part) => !rows.some((row) => isSameInstalment(part, row)));
  return missing
    .filter((part, index) => missing.findIndex((other) => isSameInstalment(other, part)) === index)
    .map(({ dueYear, title, category }) => ({ dueYear, title, category, amount: ZERO }));
};

const added = (row: AwardRow, commitments: readonly Commitment[]): AwardRow => ({
  ...row,
  amount: cents(Math.max(row.amount - boundFor(row, commitments), 0)),
});

/** Takes what is too much from the newest budget year on; more than is free there the ledger refuses. */
function unbound(
  row: AwardRow,
  commitments: readonly Commitment[],
): (AwardRow & { readonly budgetYear: number })[] {
  let rest = boundFor(row, commitments) - row.amount;
  const parts = commitments.filter((part) => isSameInstalment(part, row));
  return parts
    .sort((one, other) => other.budgetYear - one.budgetYear)
    .flatMap(({ budgetYear, category, bound, ordered }, index) => {
      const free = index === parts.length - 1 ? rest : Math.min(rest, bound - ordered);
      const amount = cents(Math.max(free, 0));
      rest -= amount;
      return amount === 0 ? [] : [{ ...row, category, budgetYear, amount }];
    });
}
