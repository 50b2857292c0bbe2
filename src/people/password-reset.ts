import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { refuse, weaknessAt } from './accounts';
import { normalisedEmail } from './domain/email';
import { messages } from './messages';
import { hashPassword } from './passwords';
import { endSessionsOf } from './sessions';
import { forgetFailures } from './sign-in-failures';

interface PasswordReset {
  /** As typed. */
  readonly email: string;
  readonly password: string;
}

/**
 * Sets the password of somebody who has lost theirs: all their sessions end, a lock is lifted. Throws not_found for
 * an unknown address and for a closed account, invalid_input with messages by field.
 */
export async function resetPassword(
  tx: Tx,
  actor: Actor,
  now: Date,
  { email: typed, password }: PasswordReset,
): Promise<void> {
  const email = normalisedEmail(typed);
  refuse(weaknessAt('password', password, email));
  const passwordHash = await hashPassword(password);
  const [[person]] = await tx.query(
    `UPDATE person SET password_hash = $2 WHERE email = $1 AND disabled_at IS NULL RETURNING id`,
    [email, passwordHash],
  );
  if (!person) throw new DomainError('not_found', { message: messages.person.unknown });
  await endSessionsOf(tx, person.id);
  await forgetFailures(tx, now, email);
  await record(tx, actor, now, 'person.password_reset', { type: 'person', id: person.id });
}
