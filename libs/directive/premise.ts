import { formatEuro } from '@libs/money';
import type { Facts } from './facts';
import { listOf, partial, type Read, type Reader } from './reading/structure';
import { euro, oneOf, text, wholeNumber } from './reading/values';
import { directiveRecipients, expenseCategories, keysOf } from './vocabulary';

/** The facts under which something applies: all that are named must hold. */
const premises = {
  holds: text,
  partners: wholeNumber,
  recipients: listOf(oneOf(keysOf(directiveRecipients))),
  maxInhabitants: wholeNumber,
} as const;
const paperPremises = {
  ...premises,
  categories: listOf(oneOf(keysOf(expenseCategories))),
  requestedAbove: euro,
} as const;

const someOf =
  <T extends object>(read: Reader<T>): Reader<T> =>
  (at) => {
    const named = read(at);
    return Object.keys(named).length > 0 ? named : at.refuse('Hier fehlt eine Bedingung.');
  };

/** Of bonuses and fixed amounts: what the applicant is. The plan's amounts are left out, so that no cost can raise them. */
export const premise = someOf(partial(premises));
export type Premise = Read<typeof paperPremise>;
/** Of conditions and papers: also what is planned. */
export const paperPremise = someOf(partial(paperPremises));

type Test<N extends keyof Premise> = (wanted: NonNullable<Premise[N]>, facts: Facts) => boolean;

const tests: { readonly [N in keyof Required<Premise>]: Test<N> } = {
  holds: (id, { holds = [] }) => holds.includes(id),
  partners: (atLeast, { partners = 1 }) => partners >= atLeast,
  recipients: (kinds, { recipientKind }) => kinds.includes(recipientKind),
  maxInhabitants: (most, { recipientInhabitants }) =>
    recipientInhabitants !== undefined && recipientInhabitants <= most,
  categories: (categories, { costs }) =>
    costs.some((line) => line.eligibleClaimed && categories.includes(line.category)),
  requestedAbove: (amount, { funding }) =>
    funding.reduce((sum, { requested }) => sum + requested, 0) > amount,
};

/** Whether the premise holds for the facts; a missing premise always does. */
export const applies = (wanted: Premise | undefined, facts: Facts): boolean =>
  keysOf(wanted ?? {}).every((name) =>
    (tests[name as keyof Premise] as Test<never>)(wanted![name as keyof Premise] as never, facts),
  );

type Words<N extends keyof Premise> = (
  wanted: NonNullable<Premise[N]>,
  nameOf: (id: string) => string,
) => string;

const words: { readonly [N in keyof Required<Premise>]: Words<N> } = {
  holds: (id, nameOf) => `„${nameOf(id)}“`,
  partners: (atLeast) => `mindestens ${atLeast} beteiligten Körperschaften`,
  recipients: (kinds) => kinds.map((kind) => directiveRecipients[kind]).join(' oder '),
  maxInhabitants: (most) => `höchstens ${most.toLocaleString('de-DE')} Einwohnern`,
  categories: (categories) =>
    `Ausgaben für ${categories.map((category) => expenseCategories[category].label).join(' oder ')}`,
  requestedAbove: (amount) => `einer Zuwendung über ${formatEuro(amount)}`,
};

/** "mindestens 2 beteiligten Körperschaften und höchstens 10.000 Einwohnern", after "bei". */
export const describePremise = (wanted: Premise, nameOf: (id: string) => string = (id) => id): string =>
  keysOf(wanted)
    .map((name) =>
      (words[name as keyof Premise] as Words<never>)(wanted[name as keyof Premise] as never, nameOf),
    )
    .join(' und ');
