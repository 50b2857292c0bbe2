import type { Tx } from '@libs/db';

/** The names of those who may submit for an organisation. Roles are not the applicants' to read: run it as the system. */
export async function signatoriesOf(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx.query<{ name: string }[]>(
    `SELECT p.name FROM person p JOIN person_role r ON r.person_id = p.id AND r.role = 'applicant_signatory'
      WHERE p.organisation_id = $1 AND p.disabled_at IS NULL ORDER BY p.name`,
    [organisationId],
  );
  return rows.map(({ name }) => name);
}
