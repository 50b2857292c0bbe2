import type { Facts, FindingCode, RuleName } from '@libs/directive';

/** A case worked by hand: what goes in and what the directive must make of it. Amounts in euro. */
export interface WorkedCase {
  /** In German, as a lawyer would call it: "genau am Höchstbetrag". */
  readonly name: string;
  /** Letter of the funding item. */
  readonly item: string;
  readonly facts: Facts;
  /** The grant in euro, reckoned by hand. */
  readonly grant: number;
  /** The allowed rate in per cent; null for an item without one. Left out where the case is not about it. */
  readonly rate?: number | null;
  /** The codes of all findings, in any order. */
  readonly findings?: readonly FindingCode[];
  /** Those of them that stand in the way of an approval; a Soll-Vorschrift only warns. */
  readonly blocking?: readonly FindingCode[];
  /** What describeRule says of rules that only describe the procedure, with plain blanks: "Auszahlung: …". */
  readonly terms?: Partial<Readonly<Record<RuleName, string>>>;
}
