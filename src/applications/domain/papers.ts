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

/** The papers of the directive, also those that only prove a condition. */
export const attachmentsFor = (rules: ItemRules, facts: Facts): NeededPaper[] =>
  attachmentsOf(rules).map((paper) => needOf(paper, rules, facts));

export const attachmentsOf = (rules: ItemRules): Paper[] => {
  const listed = rules.attachments.value;
  const proofs = rules.conditions.value
    .filter(({ evidence }) => evidence === 'upload')
    .map(({ id, text, attachment = id, when }) => ({ id: attachment, text, required: true, when }))
    .filter((proof, index, all) => all.findIndex(({ id }) => id === proof.id) === index)
    .filter(({ id }) => listed.every((paper) => paper.id !== id));
  return [...listed, ...proofs];
};

function needOf({ id, text, required, when }: Paper, rules: ItemRules, facts: Facts): NeededPaper {
  const under = when ? `bei ${describePremise(when, namesIn(rules))}` : null;
  if (!applies(when, facts)) return { id, text, need: 'idle', under };
  return { id, text, need: required ? 'required' : 'optional', under };
}
