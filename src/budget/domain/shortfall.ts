import { type Cents, cents, formatEuro } from '@libs/money';
import { type EnvelopeAddress, envelopeLabel } from './envelope';

/** What does not fit, in the words of screens and letters. */
export interface Shortfall {
  readonly envelope: string;
  readonly missing: Cents;
}

/** An envelope as the database reports it when a booking does not fit. */
export interface ShortEnvelope extends EnvelopeAddress {
  readonly missing: number;
  /** False when it was never given a limit. */
  readonly allocated: boolean;
}

export const shortfallOf = ({ missing, allocated, ...address }: ShortEnvelope): Shortfall => ({
  envelope: envelopeLabel(address) + (allocated ? '' : ' (nichts zugewiesen)'),
  missing: cents(missing),
});

/** "Es fehlen 12.345,67 € in: Programmrahmen; 5,00 € in: Ausgaben 2020, investiv." */
export const shortfallMessage = (shortfalls: readonly Shortfall[]): string =>
  `Es fehlen ${shortfalls.map(({ envelope, missing }) => `${formatEuro(missing)} in: ${envelope}`).join('; ')}.`;
