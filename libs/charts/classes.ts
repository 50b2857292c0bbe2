import { classLooks } from './looks';
import { ticks } from './scale';

/**
 * The lower ends of up to five classes of the same round width, from zero up; what is zero has no class. Values
 * are whole numbers: where each has a class of its own, they begin at one.
 */
export function classBounds(max: number, least: number): number[] {
  const marks = ticks(max, classLooks.length, least);
  return marks[1] === 1 ? marks.slice(1) : marks.slice(0, -1);
}

/** The class of a value above zero; null for zero and for none. */
export const classOf = (value: number | null, bounds: readonly number[]): number | null =>
  value === null || value <= 0 ? null : bounds.findLastIndex((bound) => value >= bound);

/** The look of a class, from the lightest to the darkest however few there are. */
export const classLook = (index: number, count: number): (typeof classLooks)[number] =>
  classLooks[count < 2 ? 0 : Math.round((index * (classLooks.length - 1)) / (count - 1))]!;
