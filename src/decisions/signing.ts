import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import type { Temporal } from 'temporal-polyfill';
import { signatoryOf } from '../authority';
import type { ActInput } from '../letters';

/** Who signs an act and answers for what is assumed in it. */
export type Signing = ActInput;

const READ = 'Mit der Zeichnung geprüft und übernommen.';

/** The signature of whoever decides today. */
export async function signedBy(tx: Tx, actor: Actor, today: Temporal.PlainDate): Promise<Signing> {
  const signatory = await signatoryOf(tx, actor.personId, today);
  return { signatory, responsibility: { ...signatory, reason: READ } };
}

/** A letter that nobody has signed yet. */
export const unsigned: Signing = {
  signatory: { name: 'Noch nicht gezeichnet', function: 'Entwurf' },
  responsibility: null,
};
