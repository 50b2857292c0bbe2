import type { Evaluation } from '@libs/directive';
import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { grantOf } from './award-plan';
import { procedureLawOn } from './procedure-law';

type TraceStep = Evaluation['trace'][number];

/**
 * The reckoning as far as it matters to the recipient: a limit that was kept is left out. What is only assumed is
 * answered for by name and not a matter of the letter.
 */
export function traceOf(input: AwardInput): AwardLetter['trace'] {
  const steps = input.evaluation.trace.filter(matters).map((step) => ({
    text: uncited(step),
    paragraph: step.paragraph,
    amount: step.result,
  }));
  const grant = grantOf(input);
  if (grant === input.evaluation.grant) return steps;
  const { discretion } = procedureLawOn(input.date);
  return [...steps, { text: 'Bewilligt nach pflichtgemäßem Ermessen', paragraph: discretion, amount: grant }];
}

/** How the trace words a limit that did not bite. */
const KEPT = ': nicht überschritten';

const matters = ({ text }: TraceStep): boolean => !text.includes(KEPT);

/** The paragraph stands in a column of its own. */
const uncited = ({ text, paragraph }: TraceStep): string =>
  text.replace(` (${paragraph}, angenommen)`, '').replace(` (${paragraph})`, '');
