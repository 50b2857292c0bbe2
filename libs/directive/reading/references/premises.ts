import type { Premise } from '../../premise';
import type { Condition, RuleSet } from '../../rules';
import { measures } from '../../vocabulary';
import type { Complaint, Frame, ReferenceCheck } from './frame';

interface Premised {
  readonly when?: Premise;
}

const namesOf = ({ circumstances, regions, conditions }: RuleSet): string[] =>
  [circumstances, regions, conditions].flatMap((rule) => (rule?.value ?? []).map(({ id }) => id));

/** Premises that can never hold: they name what the item does not know, or what nobody is asked. */
const useless =
  <T extends Premised>(nameOf: (entry: T) => string) =>
  (entries: readonly T[], { rules }: Frame): Complaint[] =>
    entries.flatMap((entry) => {
      const holds = entry.when?.holds;
      const fault = holds === undefined ? null : faultOf(holds, rules);
      return fault ? [{ entry, text: `${nameOf(entry)} setzt „${holds}“ voraus („holds“). ${fault}` }] : [];
    });

function faultOf(id: string, rules: RuleSet): string | null {
  if (!namesOf(rules).includes(id))
    return 'Das ist weder ein Umstand noch ein Fördergebiet noch eine Voraussetzung dieses Gegenstands.';
  const condition = rules.conditions?.value.find((entry) => entry.id === id);
  return condition && condition.evidence !== 'declaration'
    ? 'Nach dieser Voraussetzung wird nicht gefragt: Sie braucht „evidence: declaration“.'
    : null;
}

export const uselessPremises = useless<Premised & { readonly id: string }>(({ id }) => `„${id}“`);

/** A bonus is only looked at for the items that it counts for. */
export const uselessBonusPremises: ReferenceCheck<'bonuses'> = (bonuses, frame) =>
  uselessPremises(
    bonuses.filter(({ items }) => items?.includes(frame.letter) ?? true),
    frame,
  );

export const uselessAmountPremises: ReferenceCheck<'fixedAmounts'> = useless(
  ({ per }) => `Ein Festbetrag nach „${measures[per].several}“`,
);

/** Conditions that apply only if each other is met. */
export const circularConditions: ReferenceCheck<'conditions'> = (conditions) => {
  const circles = conditions
    .map((condition) => chainFrom(condition, conditions))
    .filter((chain) => chain[0]!.id === chain.at(-1)!.when?.holds);
  const once = circles.filter((chain) => chain.every(({ id }) => chain[0]!.id <= id));
  return once.map((chain) => {
    const path = [...chain, chain[0]!].map(({ id }) => `„${id}“`).join(' setzt voraus ');
    return { entry: chain[0]!, text: `Die Voraussetzungen verweisen im Kreis aufeinander: ${path}.` };
  });
};

function chainFrom(first: Condition, all: readonly Condition[]): Condition[] {
  const chain = [first];
  for (;;) {
    const next = all.find(({ id }) => id === chain.at(-1)!.when?.holds);
    if (!next || chain.includes(next)) return chain;
    chain.push(next);
  }
}

export const evidenceNotAttached: ReferenceCheck<'conditions'> = (conditions, { rules: { attachments } }) =>
  conditions
    .filter(({ evidence }) => evidence === 'upload')
    .map((entry) => ({ entry, attachment: entry.attachment ?? entry.id }))
    .filter(({ attachment }) => !attachments?.value.some(({ id }) => id === attachment))
    .map(({ entry, attachment }) => ({
      entry,
      text: `Die Voraussetzung „${entry.id}“ wird durch die Anlage „${attachment}“ nachgewiesen, die es unter den Anlagen nicht gibt.`,
    }));
