import { type Cents, cents, sumCents } from '@libs/money';

const fullRate = 10_000n;

/** A share of an amount in basis points, rounded down to the cent. */
export const shareOf = (amount: Cents, basisPoints: number): Cents =>
  cents((BigInt(amount) * BigInt(basisPoints)) / fullRate);

/** The basis points that a part is of a whole, rounded down. */
export const ratioOf = (part: Cents, whole: Cents): number =>
  Number((BigInt(part) * fullRate) / BigInt(whole));

/** Down to a multiple of the unit. */
export const roundDown = (amount: Cents, unit: Cents): Cents => cents(amount - (amount % unit));

/**
 * Divides an amount in proportion to the weights, exact to the cent: the cents left over go to the largest
 * remainders, of equal ones to the first. Nothing is divided over weights that are all zero.
 */
export function divide(amount: Cents, weights: readonly Cents[]): Cents[] {
  const whole = BigInt(sumCents(weights));
  if (whole === 0n) return weights.map(() => cents(0));
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const floors = exact.map((part) => cents(part / whole));
  const left = amount - sumCents(floors);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part % whole }))
    .sort((a, b) => Number(b.remainder - a.remainder) || a.index - b.index);
  const favoured = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return floors.map((part, index) => cents(part + (favoured.has(index) ? 1 : 0)));
}
