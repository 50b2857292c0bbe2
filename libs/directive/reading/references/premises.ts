import type { Premise } from '../../premise';
import type { Condition, RuleSet } from '../../rules';
import type { Frame, ReferenceCheck } from './frame';

interface Premised {
  readonly id: string;
  readonly when?: Premise;
}

const namesOf = ({ circumstances, regions, conditions }: RuleSet): string[] =>
  [circumstances, regions, conditions].flatMap((rule) => (rule?.value ?? []).map(({ id }) => id));

/** Premises that name what the item does not know. */
export const unknownPremises = (entries: readonly Premised[], { rules }: Frame): string[] =>
  entries.flatMap(({ id, when }) =>
    when?.holds === undefined || namesOf(rules).includes(when.holds)
      ? []
      : [
          `„${id}“ setzt „${when.holds}“ voraus („holds“). Das ist weder ein Umstand noch ein Fördergebiet noch eine Voraussetzung dieses Gegenstands.`,
        ],
  );

/** A bonus is only looked at for the items that it counts for. */
export const unknownBonusPremises: ReferenceCheck<'bonuses'> = (bonuses, frame) =>
  unknownPremises(
    bonuses.filter(({ items }) => items?.includes(frame.letter) ?? true),
    frame,
  );

/** Conditions that apply only if each other is met. */
export const circularConditions: ReferenceCheck<'conditions'> = (conditions) => {
  const circles = conditions
    .map((condition) => chainFrom(condition, conditions))
    .filter((chain) => chain[0]!.id === chain.at(-1)!.when?.holds);
  const once = circles.filter((chain) => chain.every(({ id }) => chain[0]!.id <= id));
  return once.map((chain) => {
    const path = [...chain, chain[0]!].map(({ id }) => `„${id}“`).join(' setzt voraus ');
    return `Die Voraussetzungen verweisen im Kreis aufeinander: ${path}.`;
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
    .filter(({ id, attachment = id }) => !attachments?.value.some((paper) => paper.id === attachment))
    .map(
      ({ id, attachment = id }) =>
        `Die Voraussetzung „${id}“ wird durch die Anlage „${attachment}“ nachgewiesen, die es unter den Anlagen nicht gibt.`,
    );
