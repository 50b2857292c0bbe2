import type { DirectiveVersion } from '@libs/directive';
import { Temporal } from 'temporal-polyfill';

/** The orders in which a waiting list can be served, each with its rule as pages state it. */
export const orders = {
  arrival: {
    label: 'Reihenfolge des Eingangs',
    rule: 'Es zählt der Tag, an dem der Antrag vollständig eingegangen ist, am selben Tag das Aktenzeichen.',
  },
  rank: {
    label: 'Rang der Prüfung',
    rule: 'Es zählt der Rang, den die Prüfung mit Begründung festgelegt hat. Bei gleichem Rang und ohne Rang zählt der Eingang.',
  },
} as const;
export type Order = keyof typeof orders;

type Selection = NonNullable<DirectiveVersion['sharedRules']['selection']>['value'];

/** A formula shares money out and lets nobody wait; whoever waits all the same waits by arrival. */
const orderBySelection: Readonly<Record<Selection, Order>> = {
  first_come: 'arrival',
  criteria: 'rank',
  jury: 'rank',
  formula: 'arrival',
};

/** The order that counts, and where it is laid down. */
export interface StatedOrder {
  readonly order: Order;
  /** "Fassung 2018, Nr. 6.2", or why it counts without a rule. */
  readonly source: string;
}

/** The order by the rule "Auswahl" of the version in force; arrival where it says nothing. */
export function orderOn(day: Temporal.PlainDate, versions: readonly DirectiveVersion[]): StatedOrder {
  const version = versions.findLast(({ validFrom }) => Temporal.PlainDate.compare(validFrom.value, day) <= 0);
  const selection = version?.sharedRules.selection;
  return selection
    ? {
        order: orderBySelection[selection.value],
        source: `Fassung ${version.version} der Richtlinie, ${selection.paragraph}`,
      }
    : { order: 'arrival', source: 'die Richtlinie regelt nichts anderes' };
}
