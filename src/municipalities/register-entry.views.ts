import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Temporal } from 'temporal-polyfill';
import type { RegisterVersion } from './domain/register-entry';
import { toVersion } from './register.rows';

/** Another entry whose territory came from this one, or went to it. */
export interface Relative {
  readonly ags: string;
  /** Null for an entry that the register does not hold. */
  readonly name: string | null;
  readonly relation: 'predecessor' | 'successor';
  readonly on: Temporal.PlainDate;
  readonly note: string | null;
  readonly inferred: boolean;
}

export interface EntryView {
  /** The newest first; never empty. */
  readonly versions: readonly RegisterVersion[];
  readonly districtName: string | null;
  /** Whether the entry has an organisation here, so that people can apply for it. */
  readonly isOrganisation: boolean;
  readonly relatives: readonly Relative[];
}

/** Everything the register holds under a key. Throws not_found. */
export async function registerEntry(tx: Tx, ags: string): Promise<EntryView> {
  const rows = await tx.query(
    `SELECT entry.*, district.name AS "districtName",
       EXISTS (SELECT FROM organisation WHERE organisation.ags = entry.ags) AS "isOrganisation"
     FROM municipality AS entry
     LEFT JOIN LATERAL (
       SELECT name FROM municipality
       WHERE ags = entry.district_ags AND ags <> entry.ags ORDER BY valid_from DESC LIMIT 1
     ) AS district ON true
     WHERE entry.ags = $1 ORDER BY entry.valid_from DESC`,
    [ags],
  );
  if (rows.length === 0) throw new DomainError('not_found');
  const { districtName, isOrganisation } = rows[0];
  return { versions: rows.map(toVersion), districtName, isOrganisation, relatives: await relatives(tx, ags) };
}

async function relatives(tx: Tx, ags: string): Promise<Relative[]> {
  const rows = await tx.query(
    `SELECT other.ags, other.relation, effective_on AS "on", note, inferred,
       (SELECT name FROM municipality WHERE ags = other.ags ORDER BY valid_from DESC LIMIT 1) AS name
     FROM municipality_successor
     CROSS JOIN LATERAL (
       SELECT CASE old_ags WHEN $1 THEN new_ags ELSE old_ags END AS ags,
              CASE old_ags WHEN $1 THEN 'successor' ELSE 'predecessor' END AS relation
     ) AS other
     WHERE old_ags = $1 OR new_ags = $1
     ORDER BY effective_on DESC, other.relation, other.ags`,
    [ags],
  );
  return rows.map((row: Relative & { on: string }) => ({ ...row, on: Temporal.PlainDate.from(row.on) }));
}

export interface OfficialEdition {
  readonly territoryDate: string;
  readonly importedAt: Date;
}

/** The newest official file that the register was brought to; null as long as only the built-in part is there. */
export async function latestEdition(tx: Tx): Promise<OfficialEdition | null> {
  const [edition] = await tx.query(
    `SELECT territory_date AS "territoryDate", imported_at AS "importedAt" FROM register_import
     ORDER BY territory_date DESC, imported_at DESC LIMIT 1`,
  );
  return edition ?? null;
}
