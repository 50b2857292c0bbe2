import { type Cents, cents, formatEuro } from '@libs/money';
import type { EntryDraft } from './entry';
import { type EnvelopeKind } from './envelope';
import type { Place } from './movement';

/** What one envelope gives or gets in a transfer. */
export interface Side {
  readonly place: Place;
  readonly gives: Cents;
  readonly gets: Cents;
}

/** A transfer as its two sides. §§ 20, 46 LHO. */
export const sideRows = (sides: readonly Side[]): EntryDraft[] => [
  ...sides.filter(({ gives }) => gives > 0).map(({ place, gives }) => out(place, gives)),
  ...sides.filter(({ gets }) => gets > 0).map(({ place, gets }) => into(place, gets)),
];

const out = (place: Place, amount: Cents): EntryDraft => ({ ...place, kind: 'transfer_out', amount });
const into = (place: Place, amount: Cents): EntryDraft => ({ ...place, kind: 'transfer_in', amount });

const kindNames: Readonly<Record<EnvelopeKind, string>> = {
  ceiling: 'Programmrahmen',
  cash: 'Ausgaben',
  authorisation: 'Verpflichtungsermächtigungen',
  category: 'Obergrenzen',
};

/** Given and got per kind of envelope: both must be the same. */
export interface SideSum {
  readonly name: string;
  readonly gives: Cents;
  readonly gets: Cents;
  readonly difference: Cents;
}

export function sideSums(sides: readonly Side[]): SideSum[] {
  const kinds = [...new Set(sides.map(({ place }) => place.envelopeKind))];
  return kinds.map((kind) => {
    const of = sides.filter(({ place }) => place.envelopeKind === kind);
    const gives = cents(of.reduce((sum, side) => sum + side.gives, 0));
    const gets = cents(of.reduce((sum, side) => sum + side.gets, 0));
    return { name: kindNames[kind], gives, gets, difference: cents(gets - gives) };
  });
}

/** Why the sides do not fit together; undefined when they do. */
export function refusalOfSides(sides: readonly Side[]): string | undefined {
  const apart = sideSums(sides).filter(({ difference }) => difference !== 0);
  if (apart.length === 0) return undefined;
  const parts = apart.map(
    ({ name, gives, gets }) => `${name}: Abgang ${formatEuro(gives)}, Zugang ${formatEuro(gets)}`,
  );
  return `Abgang und Zugang müssen gleich sein. ${parts.join('; ')}.`;
}
