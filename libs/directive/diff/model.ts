/** One thing that a later version of a directive says otherwise, in German, for the people who release it. */
export interface RuleChange {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The letters of the items it concerns; none for the directive as a whole. */
  readonly items: readonly string[];
  /** "Ganze Richtlinie", "Gegenstand c: Schnittstellen" or "Gegenstände c, f" */
  readonly where: string;
  /** "Fördersatz" */
  readonly rule: string;
  /** The id of the entry of a list, such as a condition. */
  readonly entry?: string;
  /** "bis zu 80 % (Nr. 5.2, angenommen)"; null for what was added. */
  readonly before: string | null;
  /** null for what was removed. */
  readonly after: string | null;
}

/** A change before it is told where. */
export type Difference = Omit<RuleChange, 'items' | 'where'>;

/** What differs between two texts; nothing if both are absent or the same. */
export function difference(
  rule: string,
  before: string | null,
  after: string | null,
  entry?: string,
): Difference[] {
  if (before === after) return [];
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ kind, rule, ...(entry === undefined ? {} : { entry }), before, after }];
}
