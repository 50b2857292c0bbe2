import type { EnvelopeAddress } from './domain/envelope';
import type { Figures } from './domain/figures';

export const MONEY = '/mittel';
export const ENTRIES = '/mittel/buchungen';
export const MOVEMENTS = '/mittel/bewegungen';
export const NEW_MOVEMENT = '/mittel/bewegungen/neu';
export const YEARS = '/mittel/haushaltsjahre';
/** Where a movement's page shows what it has booked. */
export const BOOKED = 'buchungen';

type Parameters = Readonly<Record<string, string | number | null | undefined>>;

/** An address with what is asked for there; what is empty is left out. */
export function addressOf(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [[name, String(value)]],
  );
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
}

export const movementHref = (id: string): string => `${MOVEMENTS}/${id}`;
export const yearHref = (year: number, parameters: Parameters = {}): string =>
  addressOf(`${YEARS}/${year}`, parameters);

/** The form of a kind of movement for a year. */
export const newMovementHref = (art: string, year?: number): string =>
  addressOf(`${NEW_MOVEMENT}/${art}`, { jahr: year });

/** Envelopes of a kind: one of them, or all that have the parts given. */
export type Envelopes = Pick<EnvelopeAddress, 'kind'> & Partial<EnvelopeAddress>;

/** The entries that add up to a figure of envelopes, at the end of a day when one is given. */
export const entriesHref = (
  { kind, budgetYear, dueYear, title, category }: Envelopes,
  figure: keyof Figures | 'available',
  stand = '',
): string =>
  addressOf(ENTRIES, {
    topf: kind,
    betrag: figure,
    jahr: budgetYear,
    faellig: kind === 'authorisation' ? dueYear : null,
    titel: title,
    gegenstand: category,
    stand,
  });

/** A case, for those who may read it; the others get to its money only. */
export const caseHref = (caseId: string, mayReadCases: boolean): string =>
  mayReadCases ? `/vorgaenge/${caseId}` : `${MONEY}/vorgaenge/${caseId}`;
