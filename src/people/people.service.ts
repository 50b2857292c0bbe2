import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, type Role, systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { isEmail } from 'class-validator';
import { Credentials } from './credentials';
import { normalisedEmail } from './domain/email';
import { weaknessOf } from './domain/password-rule';
import { standsOnOneSide } from './domain/sides';
import { messages } from './messages';
import { hashPassword } from './passwords';
import { endSessionsOf } from './sessions';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  /** Null for accounts that nobody signs in to with a password. */
  readonly password: string | null;
  readonly roles: readonly Role[];
  /** The organisation that an applicant acts for; null for staff. */
  readonly organisationId: string | null;
  /** Marks a made-up person whom anybody may sign in as while the demo runs. */
  readonly demo?: boolean;
}

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
  async createPerson(tx: Tx, now: Date, person: NewPerson, by: Actor = systemActor): Promise<string> {
    const email = normalisedEmail(person.email);
    const name = person.name.trim();
    refuse(problemsOf({ ...person, email, name }));
    const passwordHash = person.password === null ? null : await hashPassword(person.password);
    const [row] = await tx.query(
      `INSERT INTO person (email, name, password_hash, organisation_id, demo, created_at)
       VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (email) DO NOTHING RETURNING id`,
      [email, name, passwordHash, person.organisationId, person.demo ?? false, now],
    );
    if (!row) refuse({ email: messages.person.emailTaken });
    await tx.query(`INSERT INTO person_role (person_id, role) SELECT $1, unnest($2::text[])`, [
      row.id,
      [...new Set(person.roles)],
    ]);
    await record(tx, by, now, 'person.created', { type: 'person', id: row.id }, { roles: person.roles });
    return row.id;
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

type Problems = Readonly<Record<string, string>>;

const weaknessAt = (field: string, password: string | null, email: string): Problems => {
  const weakness = password === null ? null : weaknessOf(password, email);
  return weakness ? { [field]: messages.password[weakness] } : {};
};

const problemsOf = (person: NewPerson): Problems => ({
  ...(!isEmail(person.email, { allow_utf8_local_part: false }) && { email: messages.person.emailInvalid }),
  ...(person.name === '' && { name: messages.person.nameMissing }),
  ...(!standsOnOneSide(person) && { roles: messages.person.twoSides }),
  ...weaknessAt('password', person.password, person.email),
});

function refuse(fields: Problems): void {
  if (Object.keys(fields).length > 0) throw new DomainError('invalid_input', { fields });
}

async function emailOf(tx: Tx, personId: string): Promise<string> {
  const [row] = await tx.query(`SELECT email FROM person WHERE id = $1`, [personId]);
  return row.email;
}
