/** A length for a value, starting at zero. */
export type Scale = (value: number) => number;

/** Maps 0 to 0 and `top` to `length`. */
export const linear =
  (top: number, length: number): Scale =>
  (value) =>
    top > 0 ? (value * length) / top : 0;

const roundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 10];

/**
 * Round values from zero to at least `max`, about `count` of them and at least `least` apart, for the lines of a
 * scale; the last one is its top. At least two, also when everything is zero.
 */
export function ticks(max: number, count: number, least: number): number[] {
  const rough = Math.max(max / count, least);
  const power = 10 ** Math.floor(Math.log10(rough));
  const fits = roundSteps.find((step) => step * power >= rough && Number.isInteger((step * power) / least));
  const step = (fits ?? 10) * power;
  const steps = Math.max(1, Math.ceil(max / step));
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}

/** Two decimals are finer than any printer. */
export const px = (length: number): number => Math.round(length * 100) / 100;
