import type { AwardInput } from './award-input';
import type { AwardLetter } from './award-letter';
import { grantOf } from './award-plan';
import { procedureLawOn } from './procedure-law';

/**
 * The reckoning as far as it matters to the recipient: a limit that was kept is left out. What is only assumed is
 * answered for by name and not a matter of the letter.
 */
export function traceOf(input: AwardInput): AwardLetter['trace'] {
  const steps = input.evaluation.trace
    .filter(({ effective }) => effective !== false)
    .map(({ text, paragraph, result }) => ({ text, paragraph, amount: result }));
  const grant = grantOf(input);
  if (grant === input.evaluation.grant) return steps;
  const { discretion } = procedureLawOn(input.date);
  return [...steps, { text: 'Bewilligt nach pflichtgemäßem Ermessen', paragraph: discretion, amount: grant }];
}
