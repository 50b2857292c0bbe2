import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { IDLE, LONGEST, SEEN_EVERY } from './domain/session-times';
import { newToken, sha256 } from './domain/token';

const from = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);

/** Signs a person in and returns the token for the cookie; on the way, clears away what has expired. */
export async function startSession(tx: Tx, now: Date, personId: string): Promise<string> {
  const token = newToken();
  await tx.query(`DELETE FROM session WHERE expires_at <= $1`, [now]);
  await tx.query(
    `INSERT INTO session (token_hash, person_id, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $3, $4)`,
    [sha256(token), personId, now, from(now, IDLE)],
  );
  return token;
}

/** The person behind a token, or null. Prolongs the session, up to its absolute end. */
export async function actorOf(tx: Tx, now: Date, token: string): Promise<Actor | null> {
  const [row] = await tx.query(
    `WITH prolonged AS (
       UPDATE session
       SET last_seen_at = $2, expires_at = least($3, created_at + $4 * interval '1 millisecond')
       WHERE token_hash = $1 AND expires_at > $2 AND last_seen_at <= $5
     )
     SELECT person.id AS "personId", person.name, organisation.id AS "organisationId",
            organisation.name AS "organisationName",
            ARRAY(SELECT role FROM person_role WHERE person_id = person.id ORDER BY role) AS roles
     FROM session
     JOIN person ON person.id = session.person_id AND person.disabled_at IS NULL
     LEFT JOIN organisation ON organisation.id = person.organisation_id
     WHERE token_hash = $1 AND expires_at > $2`,
    [sha256(token), now, from(now, IDLE), LONGEST, from(now, -SEEN_EVERY)],
  );
  return row ?? null;
}

export async function endSession(tx: Tx, token: string): Promise<void> {
  await tx.query(`DELETE FROM session WHERE token_hash = $1`, [sha256(token)]);
}

/** Ends every session of a person, except the one with the token `kept`. */
export async function endSessionsOf(tx: Tx, personId: string, kept?: string): Promise<void> {
  await tx.query(`DELETE FROM session WHERE person_id = $1 AND token_hash IS DISTINCT FROM $2`, [
    personId,
    kept ? sha256(kept) : null,
  ]);
}
