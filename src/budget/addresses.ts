export const MONEY = '/mittel';
export const MOVEMENTS = '/mittel/bewegungen';
export const NEW_MOVEMENT = '/mittel/bewegungen/neu';
export const YEARS = '/mittel/haushaltsjahre';

export const movementHref = (id: string): string => `${MOVEMENTS}/${id}`;
export const yearHref = (year: number): string => `${YEARS}/${year}`;

/** The form of a kind of movement for a year. */
export const newMovementHref = (art: string, year?: number): string =>
  year === undefined ? `${NEW_MOVEMENT}/${art}` : `${NEW_MOVEMENT}/${art}?jahr=${year}`;
