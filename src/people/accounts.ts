import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor, Role } from '@libs/permissions';
import { isEmail } from 'class-validator';
import { normalisedEmail } from './domain/email';
import { weaknessOf } from './domain/password-rule';
import { standsOnOneSide } from './domain/sides';
import { messages } from './messages';
import { hashPassword } from './passwords';

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

/** Opens an account and returns its id. Throws invalid_input with messages by field. */
export async function openAccount(tx: Tx, now: Date, person: NewPerson, by: Actor): Promise<string> {
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

type Problems = Readonly<Record<string, string>>;

/** What is weak about a password, as a message at its field. */
export const weaknessAt = (field: string, password: string | null, email: string): Problems => {
  const weakness = password === null ? null : weaknessOf(password, email);
  return weakness ? { [field]: messages.password[weakness] } : {};
};

const problemsOf = (person: NewPerson): Problems => ({
  ...(!isEmail(person.email, { allow_utf8_local_part: false }) && { email: messages.person.emailInvalid }),
  ...(person.name === '' && { name: messages.person.nameMissing }),
  ...(!standsOnOneSide(person) && { roles: messages.person.twoSides }),
  ...weaknessAt('password', person.password, person.email),
});

/** Throws invalid_input when there is anything to refuse. */
export function refuse(fields: Problems): void {
  if (Object.keys(fields).length > 0) throw new DomainError('invalid_input', { fields });
}
