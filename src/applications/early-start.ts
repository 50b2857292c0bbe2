import type { Tx } from '@libs/db';

/** The first day on which a case may begin before the decision, ISO; null while nobody has allowed it. */
export async function earlyStartFrom(tx: Tx, caseId: string): Promise<string | null> {
  const [{ day }] = await tx.query<[{ day: string | null }]>(
    `SELECT min(approved_from) AS day FROM early_start_request WHERE case_id = $1`,
    [caseId],
  );
  return day;
}
