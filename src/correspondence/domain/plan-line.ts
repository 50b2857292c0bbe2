import type { CostLine } from '@libs/directive';
import { type Cents, sumCents } from '@libs/money';

/** A line of the expenditure plan, as letters name it. */
export interface PlanLine {
  readonly id: string;
  readonly label: string;
  /** Of all years. */
  readonly amount: Cents;
}

export const planLine = ({ id, label, perYear }: CostLine): PlanLine => ({
  id,
  label,
  amount: sumCents(perYear.map(({ amount }) => amount)),
});
