import { applies, describePremise, type Facts, type ItemRules, namesIn, type Premise } from '@libs/directive';

/** Whether a declaration or an attachment is needed, and under which circumstances if it depends on them. */
export interface NeededPaper {
  readonly id: string;
  readonly text: string;
  readonly need: 'required' | 'optional' | 'idle';
  /** "bei mindestens 2 beteiligten Körperschaften"; null for what never depends. */
  readonly under: string | null;
}

interface Paper {
  readonly id: string;
  readonly text: string;
  readonly required: boolean;
  readonly when?: Premise;
}

export const declarationsFor = (rules: ItemRules, facts: Facts): NeededPaper[] =>
  rules.declarations.value.map((paper) => needOf(paper, rules, facts));

/** A paper that proves a condition is needed wherever the condition holds. */
export function attachmentsFor(rules: ItemRules, facts: Facts): NeededPaper[] {
  const proofs = new Set(
    rules.conditions.value
      .filter(({ evidence, when }) => evidence === 'upload' && applies(when, facts))
      .map(({ id, attachment = id }) => attachment),
  );
  return rules.attachments.value
    .map((paper) => needOf(paper, rules, facts))
    .map((paper) => (proofs.has(paper.id) ? { ...paper, need: 'required' } : paper));
}

function needOf({ id, text, required, when }: Paper, rules: ItemRules, facts: Facts): NeededPaper {
  const under = when ? `bei ${describePremise(when, namesIn(rules))}` : null;
  if (!applies(when, facts)) return { id, text, need: 'idle', under };
  return { id, text, need: required ? 'required' : 'optional', under };
}
