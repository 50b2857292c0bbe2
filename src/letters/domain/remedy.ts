import type { Temporal } from 'temporal-polyfill';
import type { Court } from '../../authority';
import { procedureLawOn } from './procedure-law';

/** What the Rechtsbehelfsbelehrung says (§ 37 Abs. 6 VwVfG, § 58 Abs. 1 VwGO). */
export interface RemedyText {
  readonly court: string;
  readonly address: readonly string[];
  /** Such as "eines Monats". */
  readonly period: string;
  readonly form: string;
}

/** No Widerspruch, whichever authority decides: § 9 Abs. 1 ThürAGVwGO, § 68 Abs. 1 Satz 2 Nr. 1 VwGO. */
export const remedyOf = ({ court, date }: { court: Court; date: Temporal.PlainDate }): RemedyText => ({
  court: court.name,
  address: court.address,
  period: 'eines Monats',
  form: procedureLawOn(date).action,
});
