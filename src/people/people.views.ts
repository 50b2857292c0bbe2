import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor, Role } from '@libs/permissions';
import { sha256 } from './domain/token';

export interface PersonName {
  readonly id: string;
  readonly name: string;
}

/** The name of a person, also of one whose account is closed. Throws not_found. */
export async function personName(tx: Tx, id: string): Promise<string> {
  const [row] = await tx.query(`SELECT name FROM person WHERE id = $1`, [id]);
  if (!row) throw new DomainError('not_found');
  return row.name;
}

/** Who holds a role and can sign in, by name. For staff: applicants' transactions see no roles. */
export const staffWith = (tx: Tx, role: Role): Promise<PersonName[]> =>
  tx.query(
    `SELECT id, name FROM person JOIN person_role ON person_id = id
     WHERE role = $1 AND disabled_at IS NULL ORDER BY name, id`,
    [role],
  );

/** A member of staff as they are now, for what goes on after they left the page. Errors: forbidden once the account is closed. */
export async function actingStaff(tx: Tx, personId: string): Promise<Actor> {
  const [row] = await tx.query<Pick<Actor, 'personId' | 'name' | 'roles'>[]>(
    `SELECT id AS "personId", name, ARRAY(SELECT role FROM person_role WHERE person_id = id ORDER BY role) AS roles
       FROM person WHERE id = $1 AND disabled_at IS NULL AND organisation_id IS NULL`,
    [personId],
  );
  if (!row) throw new DomainError('forbidden');
  return { ...row, organisationId: null, organisationName: null };
}

export interface OwnSession {
  readonly startedAt: Date;
  readonly seenAt: Date;
  readonly current: boolean;
}
export interface OwnAccount {
  readonly email: string;
  /** False for demo people, who sign in without one. */
  readonly hasPassword: boolean;
  readonly sessions: readonly OwnSession[];
}

/** What a person sees of the own account, the session with this token marked. */
export async function ownAccount(tx: Tx, now: Date, personId: string, token: string): Promise<OwnAccount> {
  const rows = await tx.query(
    `SELECT email, password_hash IS NOT NULL AS "hasPassword", session.created_at AS "startedAt", last_seen_at AS "seenAt", token_hash = $3 AS current
     FROM person JOIN session ON person_id = id AND expires_at > $2
     WHERE id = $1 ORDER BY current DESC, last_seen_at DESC`,
    [personId, now, sha256(token)],
  );
  if (rows.length === 0) throw new DomainError('sign_in_required');
  const [{ email, hasPassword }] = rows;
  return { email, hasPassword, sessions: rows };
}

export interface DemoPerson extends PersonName {
  readonly organisation: string | null;
  readonly roles: readonly Role[];
}

const PER_ROLE = 2;

/** Made-up people to try the product as: at most two for each set of roles, the oldest accounts. */
export const demoPeople = (tx: Tx): Promise<DemoPerson[]> =>
  tx.query(
    `SELECT id, name, organisation, roles FROM (
       SELECT person.id, person.name, organisation.name AS organisation, held.roles,
              row_number() OVER (PARTITION BY held.roles ORDER BY person.created_at, person.email) AS place
       FROM person
       JOIN (SELECT person_id, array_agg(role ORDER BY role) AS roles FROM person_role GROUP BY 1) held
         ON held.person_id = person.id
       LEFT JOIN organisation ON organisation.id = person.organisation_id
       WHERE person.demo AND person.disabled_at IS NULL
     ) ranked
     WHERE place <= $1 ORDER BY place`,
    [PER_ROLE],
  );
