import { ruleTable } from '@libs/directive';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { grantOf } from './award-plan';

const BASIS_POINTS = 10_000;

/**
 * The directive's rate where the grant is what it gives, rounded down. Where a limit or the decision set the
 * amount, its share of the eligible expenditure, rounded up to two decimals so that it never gives less.
 */
export function rateOf(input: AwardInput): Pick<AwardLetter['financing'], 'rate' | 'rounding'> {
  const { rounding } = input.item.rules;
  const { eligible, allowedRate } = input.evaluation;
  const allowed = allowedRate ?? 0;
  const grant = grantOf(input);
  const share = Math.floor((eligible * allowed) / BASIS_POINTS);
  const rest = share % (Number(rounding.value) * 100);
  if (grant !== share - rest)
    return { rate: Math.ceil((grant * BASIS_POINTS) / eligible) / 100, rounding: null };
  return { rate: allowed / 100, rounding: rest === 0 ? null : ruleTable.rounding.show(rounding.value) };
}
