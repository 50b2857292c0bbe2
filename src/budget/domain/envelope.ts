/** The funding title that pays: investive or consumptive, split per grant. */
export const titles = { investive: 'investiv', consumptive: 'konsumtiv' } as const;
export type Title = keyof typeof titles;

/** Which balance of which programme: years, title and category as far as its kind has them. */
export interface EnvelopeAddress {
  readonly kind: EnvelopeKind;
  readonly budgetYear: number | null;
  readonly dueYear: number | null;
  readonly title: Title | null;
  readonly category: string | null;
}

const titled = (name: string, { title }: EnvelopeAddress): string =>
  title ? `${name}, ${titles[title]}` : name;

/** The balances that money must fit into, each with its name on screens and in refusals. */
export const envelopeKinds = {
  /** All the programme may ever bind. */
  ceiling: () => 'Programmrahmen',
  /** Expenditure of the year: appropriation plus carry-over, § 34 LHO. */
  cash: (address: EnvelopeAddress) => titled(`Ausgaben ${address.budgetYear}`, address),
  /** What may be promised in one budget year for a later one, §§ 16, 38 LHO. */
  authorisation: (address: EnvelopeAddress) =>
    titled(`Verpflichtungsermächtigung ${address.budgetYear} für ${address.dueYear}`, address),
  /** A cap on one funding item of the directive. */
  category: (address: EnvelopeAddress) => `Obergrenze für Fördergegenstand ${address.category}`,
} as const satisfies Record<string, (address: EnvelopeAddress) => string>;
export type EnvelopeKind = keyof typeof envelopeKinds;

/** "Verpflichtungsermächtigung 2020 für 2021, konsumtiv" */
export const envelopeLabel = (address: EnvelopeAddress): string => envelopeKinds[address.kind](address);
