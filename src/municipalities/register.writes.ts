import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import type { RegisterComparison } from './domain/compare';
import type { Succession } from './domain/register-entry';
import type { RegisterWrites } from './domain/writes';
import { assignments, columnList, toRow } from './register.rows';

// Each function is one statement over all its rows: an edition changes every entry of a Land at once.

export const endVersions = (tx: Tx, ends: RegisterWrites['ends']): Promise<unknown> =>
  tx.query(
    `UPDATE municipality SET valid_to = incoming."on"
     FROM jsonb_to_recordset($1) AS incoming (id uuid, "on" date) WHERE municipality.id = incoming.id`,
    [JSON.stringify(ends)],
  );

export const correctVersions = (tx: Tx, corrections: RegisterWrites['corrections']): Promise<unknown> =>
  tx.query(
    `UPDATE municipality SET ${assignments}
     FROM jsonb_populate_recordset(NULL::municipality, $1) AS incoming WHERE municipality.id = incoming.id`,
    [JSON.stringify(corrections.map(({ id, entry }) => ({ id, ...toRow(entry) })))],
  );

export const insertVersions = (tx: Tx, versions: RegisterWrites['versions']): Promise<unknown> =>
  tx.query(
    `INSERT INTO municipality (${columnList}, valid_from)
     SELECT ${columnList}, valid_from FROM jsonb_populate_recordset(NULL::municipality, $1)`,
    [JSON.stringify(versions.map(({ entry, validFrom }) => ({ ...toRow(entry), valid_from: validFrom })))],
  );

export const withdrawSuccessions = (tx: Tx, withdrawn: readonly Succession[]): Promise<unknown> =>
  tx.query(
    `DELETE FROM municipality_successor AS old USING jsonb_to_recordset($1) AS incoming ("oldAgs" text, "newAgs" text)
     WHERE old.inferred AND old.old_ags = incoming."oldAgs" AND old.new_ags = incoming."newAgs"`,
    [JSON.stringify(withdrawn)],
  );

export const insertSuccessions = (tx: Tx, successions: readonly Succession[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO municipality_successor (old_ags, new_ags, effective_on, note, inferred)
     SELECT "oldAgs", "newAgs", "on", note, inferred FROM jsonb_to_recordset($1)
       AS incoming ("oldAgs" text, "newAgs" text, "on" date, note text, inferred boolean)`,
    [JSON.stringify(successions)],
  );

/** Returns the id of the import. */
export async function insertImport(
  tx: Tx,
  actor: Actor,
  now: Date,
  { comparison, fileSha256 }: { comparison: RegisterComparison; fileSha256: string },
): Promise<string> {
  const { edition, added, changed, ended, unchanged } = comparison;
  const [row] = await tx.query(
    `INSERT INTO register_import
       (imported_at, imported_by, imported_by_name, land, territory_date, file_sha256, added, changed, ended, unchanged)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
    [
      now,
      actor.personId,
      actor.name,
      edition.land,
      edition.territoryDate.toString(),
      fileSha256,
      added.length,
      changed.length,
      ended.length,
      unchanged,
    ],
  );
  return row.id;
}
