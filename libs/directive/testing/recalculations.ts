import type { Cents } from '@libs/money';
import type { Actual, Granted, PlanLine } from '../recalculation';
import { euros } from './examples';

export const aLine = (eligible: number, id = 'a'): PlanLine => ({
  id,
  label: `Position ${id}`,
  eligible: euros(eligible),
});

interface Outcome {
  /** The lines in euro, named a, b, c … */
  readonly costs: readonly number[];
  readonly own?: number;
  readonly thirdParty?: number;
  readonly otherPublic?: number;
}

const plan = ({ costs }: Outcome) => costs.map((cost, index) => aLine(cost, 'abcdefgh'[index]));
const funds = ({ own = 0, thirdParty = 0, otherPublic = 0 }: Outcome) => ({
  own: euros(own),
  thirdParty: euros(thirdParty),
  otherPublic: euros(otherPublic),
});

/** An award and what became of it, in euro. */
export const granted = (grant: number, planned: Outcome, more: Partial<Granted> = {}): Granted => ({
  grant: euros(grant),
  plan: plan(planned),
  funds: funds(planned),
  ...more,
});
export const actually = (outcome: Outcome, more: Partial<Actual> = {}): Actual => ({
  plan: plan(outcome),
  funds: funds(outcome),
  ...more,
});

/** 100.000 € of which the Land gives 80 per cent. */
export const eightyPercent = granted(80_000, { costs: [100_000], own: 20_000 }, { rate: 8_000 });
export const inEuro = (amount: Cents) => amount / 100;
