import type { Costs } from './costs';
import type { Facts } from './facts';
import type { Funds } from './funds';
import type { AllowedRate } from './rate';
import type { ItemRules } from './rules';

/** All that the amount depends on. */
export interface Basis {
  readonly letter: string;
  readonly rules: ItemRules;
  readonly facts: Facts;
  readonly costs: Costs;
  readonly funds: Funds;
  readonly allowed: AllowedRate | null;
}
