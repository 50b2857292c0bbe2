import type { Comparison } from '../turns';

/** One row of the table: a speed of the product, one to measure it by, and how close it has to come. */
export interface Figure extends Comparison {
  readonly name: string;
  readonly peer: string;
  /** The least ratio; null for a row that only informs. */
  readonly target: number | null;
}

export const isMet = ({ ratio, target }: Figure): boolean => target === null || ratio >= target;
