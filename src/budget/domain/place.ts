import { type EnvelopeAddress, envelopeLabel } from './envelope';
import type { Place } from './movement';

/** The envelope of a place: the ceiling and the caps have no year of their own. */
export const addressOf = ({
  envelopeKind: kind,
  budgetYear,
  dueYear,
  title,
  category,
}: Place): EnvelopeAddress => ({
  kind,
  budgetYear: kind === 'cash' || kind === 'authorisation' ? budgetYear : null,
  dueYear: dueYear ?? null,
  title: title ?? null,
  category: category ?? null,
});

/** "cash-2020-investive", "authorisation-2020-2021-consumptive", "ceiling", "category-c": the name in forms. */
export const keyOfAddress = ({ kind, budgetYear, dueYear, title, category }: EnvelopeAddress): string =>
  [kind, budgetYear, kind === 'authorisation' ? dueYear : null, title, category]
    .filter((part) => part !== null)
    .join('-');

export const keyOfPlace = (place: Place): string => keyOfAddress(addressOf(place));

export const labelOfPlace = (place: Place): string => envelopeLabel(addressOf(place));
