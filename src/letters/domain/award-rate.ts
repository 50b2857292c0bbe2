import { ruleTable } from '@libs/directive';
import type { AwardInput } from './award-input';
import { grantOf } from './award-plan';

const BASIS_POINTS = 10_000;

/** In basis points, with how the grant was rounded down: "auf volle Euro", null where it was not. */
interface AwardRate {
  readonly rate: number;
  readonly rounding: string | null;
}

/**
 * The directive's rate where the grant is what it gives, rounded down. Where a limit or the decision set the
 * amount, its share of the eligible expenditure, rounded up to two decimals so that it never gives less.
 */
export function rateOf(input: AwardInput): AwardRate {
  const { rounding } = input.item.rules;
  const { eligible, allowedRate } = input.evaluation;
  const allowed = allowedRate ?? 0;
  const grant = grantOf(input);
  const share = Math.floor((eligible * allowed) / BASIS_POINTS);
  const rest = share % (Number(rounding.value) * 100);
  if (grant !== share - rest) return { rate: Math.ceil((grant * BASIS_POINTS) / eligible), rounding: null };
  return { rate: allowed, rounding: rest === 0 ? null : ruleTable.rounding.show(rounding.value) };
}
