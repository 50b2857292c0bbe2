import {
  type DirectiveVersion,
  type Evaluation,
  evaluate,
  type Facts,
  type FundingItem,
} from '@libs/directive';

interface Ruled {
  readonly directive: DirectiveVersion;
  readonly item: FundingItem;
  readonly facts: Facts;
}

/** The reckoning as it was made, with the marks of today: what somebody has confirmed since is no longer assumed. */
export function withMarksOfToday(evaluation: Evaluation, { directive, item, facts }: Ruled): Evaluation {
  const { assumedRules } = evaluate(directive, item.letter, facts);
  const assumed = new Set(assumedRules.map(({ rule }) => rule));
  const trace = evaluation.trace.map((step) => ({
    ...step,
    mark: assumed.has(step.rule) ? ('assumed' as const) : ('confirmed' as const),
  }));
  return { ...evaluation, trace, assumedRules };
}
