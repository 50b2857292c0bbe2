import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import {
  changesNothing,
  compareRegister,
  type RegisterComparison,
  type RegisterState,
} from './domain/compare';
import type { RegisterEdition, Succession } from './domain/register-entry';
import { writesOf } from './domain/writes';
import { keepOrganisationsCurrent } from './organisations';
import * as write from './register.writes';
import { columnList, toSuccession, toVersion } from './register.rows';

export interface RegisterImport {
  readonly edition: RegisterEdition;
  /** SHA-256 of the file, hexadecimal. */
  readonly fileSha256: string;
  /** What a person states beside the official file. */
  readonly successions?: readonly Succession[];
}

/** What the import would change. Writes nothing. */
export async function previewImport(
  tx: Tx,
  { edition, successions }: Pick<RegisterImport, 'edition' | 'successions'>,
): Promise<RegisterComparison> {
  return compareRegister(await registerOf(tx, edition.land), edition, successions);
}

/**
 * Brings the register to the state of the edition and returns what has changed. Entries that are no longer
 * in the file end, none is deleted. The same file once more changes nothing and leaves no trace.
 */
export async function importRegister(
  tx: Tx,
  actor: Actor,
  now: Date,
  input: RegisterImport,
): Promise<RegisterComparison> {
  // Two imports take turns; readers go on.
  await tx.query(`LOCK TABLE municipality IN SHARE ROW EXCLUSIVE MODE`);
  const comparison = await previewImport(tx, input);
  if (changesNothing(comparison)) return comparison;
  const writes = writesOf(comparison);
  await write.endVersions(tx, writes.ends);
  await write.correctVersions(tx, writes.corrections);
  await write.insertVersions(tx, writes.versions);
  await write.withdrawSuccessions(tx, writes.withdrawn);
  await write.insertSuccessions(tx, writes.successions);
  await keepOrganisationsCurrent(tx, input.edition.land);
  const id = await write.insertImport(tx, actor, now, { comparison, fileSha256: input.fileSha256 });
  await record(
    tx,
    actor,
    now,
    'register.imported',
    { type: 'register_import', id },
    { fileSha256: input.fileSha256 },
  );
  return comparison;
}

async function registerOf(tx: Tx, land: string): Promise<RegisterState> {
  const versions = await tx.query(
    `SELECT DISTINCT ON (ags) id, ${columnList}, valid_from, valid_to FROM municipality
     WHERE left(ags, 2) = $1 ORDER BY ags, valid_from DESC`,
    [land],
  );
  const successions = await tx.query(`SELECT * FROM municipality_successor WHERE left(old_ags, 2) = $1`, [
    land,
  ]);
  return { versions: versions.map(toVersion), successions: successions.map(toSuccession) };
}
