import type { Tx } from '@libs/db';

/** The case whose title begins so. */
export async function caseOf(tx: Tx, title: string): Promise<{ id: string; version: number }> {
  const [found] = await tx.query<[{ id: string; version: number }]>(
    `SELECT id, version FROM grant_case WHERE title LIKE $1 || '%'`,
    [title],
  );
  return found;
}
