import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { RegisterKind } from './domain/register-entry';

/** A Gebietskörperschaft that may apply. Its name and kind follow the register, its address is its own. */
export interface Organisation {
  readonly id: string;
  /** Key of the register entry; stays the one it was created with when municipalities merge. */
  readonly ags: string;
  readonly name: string;
  readonly kind: RegisterKind | 'association';
  readonly districtAgs: string;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  /** Who represents it by law: mayor, Landrat. */
  readonly representative: string | null;
  readonly email: string | null;
}

const selected = `SELECT id, ags, name, kind, district_ags AS "districtAgs", street, postal_code AS "postalCode",
  city, representative, email FROM organisation`;

/** Null when there is none, or none that the actor may see. */
export async function findOrganisation(tx: Tx, id: string): Promise<Organisation | null> {
  const [organisation] = await tx.query(`${selected} WHERE id = $1`, [id]);
  return organisation ?? null;
}

/**
 * The organisation of a register entry, created when first needed. Two that need it at once get the same.
 * Throws not_found for a key that the register never held.
 */
export async function organisationFor(tx: Tx, ags: string, now: Date): Promise<Organisation> {
  await createOrganisations(tx, [ags], now);
  const [organisation] = await tx.query(`${selected} WHERE ags = $1`, [ags]);
  if (organisation) return organisation;
  throw new DomainError('not_found', { message: `Der Schlüssel ${ags} steht nicht im Register.` });
}

/** Creates the organisations of these entries that do not exist yet, from the latest version of each. */
export const createOrganisations = (tx: Tx, ags: readonly string[], now: Date): Promise<unknown> =>
  tx.query(
    `INSERT INTO organisation (ags, name, kind, district_ags, postal_code, city, created_at)
     SELECT DISTINCT ON (ags) ags, name, kind, district_ags, postal_code, coalesce(seat, name), $2
     FROM municipality WHERE ags = ANY ($1) ORDER BY ags, valid_from DESC
     ON CONFLICT (ags) DO NOTHING`,
    [ags, now],
  );

/** After an import: organisations bear the name and kind of the version in force. */
export const keepOrganisationsCurrent = (tx: Tx, land: string): Promise<unknown> =>
  tx.query(
    `UPDATE organisation SET name = entry.name, kind = entry.kind, district_ags = entry.district_ags
     FROM municipality AS entry
     WHERE entry.ags = organisation.ags AND entry.valid_to IS NULL AND left(entry.ags, 2) = $1
       AND (organisation.name, organisation.kind, organisation.district_ags)
         IS DISTINCT FROM (entry.name, entry.kind, entry.district_ags)`,
    [land],
  );
