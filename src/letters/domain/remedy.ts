import { courtFor } from './courts';
import type { Matter } from './matter';
import { procedureLawOn } from './procedure-law';

/** What the Rechtsbehelfsbelehrung says (§ 37 Abs. 6 VwVfG, § 58 Abs. 1 VwGO). */
export interface RemedyText {
  readonly court: string;
  readonly address: readonly string[];
  /** Such as "eines Monats". */
  readonly period: string;
  readonly form: string;
}

/**
 * No Widerspruch, whichever authority decides: § 9 Abs. 1 ThürAGVwGO, § 68 Abs. 1 Satz 2 Nr. 1 VwGO.
 * Errors: incomplete when no court is known.
 */
export function remedyOf({ recipient, date }: Pick<Matter, 'recipient' | 'date'>): RemedyText {
  const { name, address } = courtFor(recipient.districtAgs);
  return { court: name, address, period: 'eines Monats', form: procedureLawOn(date).action };
}
