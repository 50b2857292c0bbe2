import { sumCents } from '@libs/money';
import type { EnvelopeAddress } from '../../budget';
import type { LedgerMonth } from '../ledger-months.views';

type Place = Pick<EnvelopeAddress, 'kind' | 'budgetYear' | 'dueYear' | 'title'>;

/** An envelope of expenditure or an authorisation whose own year lets money be bound. */
export type OpenPlace = Place;

const keyOf = ({ kind, budgetYear, dueYear, title }: Place): string =>
  [kind, budgetYear, dueYear, title].join('/');

/**
 * Whether money of an envelope can still be bound: in its own year, or expenditure by an authorisation for it
 * that was made in a year which is open and that has not lapsed. What has no year always can.
 */
export function bindable(
  open: readonly OpenPlace[],
  ledger: readonly LedgerMonth[],
): (place: Place) => boolean {
  const keys = new Set(open.map(keyOf));
  const promised = open.filter((place) => place.kind === 'authorisation' && limitOf(place, ledger) > 0);
  return (place) =>
    place.budgetYear === null ||
    keys.has(keyOf(place)) ||
    (place.kind === 'cash' &&
      promised.some(({ dueYear, title }) => dueYear === place.budgetYear && title === place.title));
}

const limitOf = (place: Place, ledger: readonly LedgerMonth[]) =>
  sumCents(
    ledger
      .filter(
        ({ envelopeKind, ...row }) => envelopeKind && keyOf({ ...row, kind: envelopeKind }) === keyOf(place),
      )
      .map(({ limit }) => limit),
  );
