import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import type { Temporal } from 'temporal-polyfill';
import { signatoryOf } from '../authority';
import type { ActInput } from '../letters';

/** Who signs an act and answers for what is assumed in it. */
export type Signing = ActInput;

/** The signature of whoever decides today, with the reason for which they answer for what is assumed. */
export async function signedBy(
  tx: Tx,
  actor: Actor,
  today: Temporal.PlainDate,
  reason: string,
): Promise<Signing> {
  const signatory = await signatoryOf(tx, actor.personId, today);
  return { signatory, responsibility: { ...signatory, reason } };
}
