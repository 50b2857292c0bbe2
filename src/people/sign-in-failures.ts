import type { Tx } from '@libs/db';
import { type Attempt, FAILURES_ALLOWED, LOCKED_FOR } from './domain/lock';
import { sha256 } from './domain/token';

/**
 * Counts an attempt as failed before its password is looked at: parallel guesses cannot pass the limit, and
 * success takes it back. Kept by the hash of the address, because people type passwords into wrong fields.
 */
export async function countAttempt(tx: Tx, now: Date, email: string): Promise<Attempt> {
  const [row] = await tx.query(
    `INSERT INTO sign_in_failure AS known (email_hash, failures, forgotten_at) VALUES ($1, 1, $3)
     ON CONFLICT (email_hash) DO UPDATE SET
       failures = CASE WHEN known.forgotten_at <= $2 THEN 1 ELSE known.failures + 1 END,
       forgotten_at = CASE WHEN known.forgotten_at > $2 AND known.failures >= $4
                           THEN known.forgotten_at ELSE $3 END
     RETURNING failures, forgotten_at AS "forgottenAt"`,
    [sha256(email), now, new Date(now.getTime() + LOCKED_FOR), FAILURES_ALLOWED],
  );
  return row;
}

export async function forgetFailures(tx: Tx, now: Date, email: string): Promise<void> {
  await tx.query(`DELETE FROM sign_in_failure WHERE email_hash = $1 OR forgotten_at <= $2`, [
    sha256(email),
    now,
  ]);
}
