import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { type NewPerson, openAccount, refuse, weaknessAt } from './accounts';
import { Credentials } from './credentials';
import { messages } from './messages';
import { hashPassword } from './passwords';
import { endSessionsOf } from './sessions';

interface PasswordChange {
  readonly current: string;
  readonly next: string;
  /** The session that goes on. */
  readonly token: string;
}

/** Opens, closes and secures accounts. Runs in transactions of the product: applicants' own cannot reach them. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly credentials: Credentials,
  ) {}

  /** Opens an account and returns its id. Throws invalid_input with messages by field. */
  createPerson(tx: Tx, now: Date, person: NewPerson, by: Actor = systemActor): Promise<string> {
    return openAccount(tx, now, person, by);
  }

  /**
   * Sets a person's own new password and ends their other sessions. A wrong current password counts as a
   * failed sign-in. Throws invalid_input with messages by field.
   */
  async changePassword(actor: Actor, now: Date, { current, next, token }: PasswordChange): Promise<void> {
    const email = await this.work.run(systemActor, (tx) => emailOf(tx, actor.personId));
    refuse(weaknessAt('next', next, email));
    const proof = await this.credentials.prove(now, email, current);
    if (!proof.proven) {
      const { minutesLocked } = proof;
      const message = minutesLocked ? messages.signIn.locked(minutesLocked) : messages.password.currentWrong;
      throw new DomainError('invalid_input', { fields: { current: message } });
    }
    const passwordHash = await hashPassword(next);
    await this.work.run(systemActor, async (tx) => {
      await tx.query(`UPDATE person SET password_hash = $2 WHERE id = $1`, [actor.personId, passwordHash]);
      await endSessionsOf(tx, actor.personId, token);
      await record(tx, actor, now, 'person.password_changed', { type: 'person', id: actor.personId });
    });
  }

  /** Closes an account at once: its sessions end, its name stays where it stands. Throws not_found. */
  async disable(tx: Tx, actor: Actor, now: Date, personId: string): Promise<void> {
    const [, disabled] = await tx.query(
      `UPDATE person SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL`,
      [personId, now],
    );
    if (disabled === 0) throw new DomainError('not_found');
    await endSessionsOf(tx, personId);
    await record(tx, actor, now, 'person.disabled', { type: 'person', id: personId });
  }
}

async function emailOf(tx: Tx, personId: string): Promise<string> {
  const [row] = await tx.query(`SELECT email FROM person WHERE id = $1`, [personId]);
  return row.email;
}
