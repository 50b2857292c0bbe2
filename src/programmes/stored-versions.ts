import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';

/** A version as it is stored, released or waiting for it. */
export interface StoredVersion {
  readonly id: string;
  readonly name: string;
  readonly yaml: string;
  readonly sha256: string;
  readonly importedBy: string | null;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
}

const columns = `id, name, yaml, sha256, imported_by AS "importedBy", released_by AS "releasedBy", released_at AS "releasedAt"`;

/** Errors: not_found. */
export async function storedVersion(tx: Tx, id: string): Promise<StoredVersion> {
  const [version] = await tx.query(`SELECT ${columns} FROM directive_version WHERE id = $1`, [id]);
  if (!version) throw new DomainError('not_found');
  return version;
}

export async function versionCalled(tx: Tx, programmeId: string, name: string): Promise<StoredVersion> {
  const [version] = await tx.query(
    `SELECT ${columns} FROM directive_version WHERE programme_id = $1 AND name = $2`,
    [programmeId, name],
  );
  return version;
}

/** The id of a released version, locked against other decisions about it; cases go on. */
export async function lockReleased(tx: Tx, programmeId: string, name: string): Promise<string> {
  const [version] = await tx.query(
    `SELECT id FROM directive_version WHERE programme_id = $1 AND name = $2 AND valid_from IS NOT NULL
        FOR NO KEY UPDATE`,
    [programmeId, name],
  );
  if (!version) throw new DomainError('not_found');
  return version.id;
}

/** Whoever orders versions in time takes turns; readers and cases go on. */
export const takeTurns = (tx: Tx): Promise<unknown> =>
  tx.query(`LOCK TABLE directive_version IN SHARE ROW EXCLUSIVE MODE`);
