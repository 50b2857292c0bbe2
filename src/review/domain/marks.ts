import {
  type DirectiveVersion,
  type Evaluation,
  evaluate,
  type Facts,
  type Finding,
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

const aboutBeginning: ReadonlySet<string> = new Set<Finding['code']>([
  'begun_early',
  'begin_must_wait',
  'early_start_at_risk',
]);

/** An early start that was approved since changes what is found about the beginning, and nothing else. */
export function withEarlyStart(evaluation: Evaluation, { directive, item, facts }: Ruled): Evaluation {
  if (!facts.earlyStartFrom) return evaluation;
  const today = evaluate(directive, item.letter, facts).findings.filter(({ code }) =>
    aboutBeginning.has(code),
  );
  const others = evaluation.findings.filter(({ code }) => !aboutBeginning.has(code));
  return { ...evaluation, findings: [...others, ...today] };
}
