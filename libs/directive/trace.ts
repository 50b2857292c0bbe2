import { cite } from './cite';
import type { TraceStep } from './facts';
import type { ItemRules, RuleName } from './rules';

type Told = Omit<TraceStep, 'rule' | 'paragraph' | 'mark'>;

/** A step that follows from a rule of the item. */
export function stepBy(rules: ItemRules, rule: RuleName, told: Told): TraceStep {
  const { paragraph, mark } = rules[rule]!;
  return { rule, paragraph, mark, ...told };
}

/** The step with the place of its rule: "80 % von 92.500,00 € = 74.000,00 € (Nr. 5.2)". */
export const sentenceOf = (step: Pick<TraceStep, 'text' | 'paragraph' | 'mark'>): string =>
  `${step.text} ${cite(step)}`;
