import type { Tx } from '@libs/db';
import { Temporal } from 'temporal-polyfill';
import type { RegisterKind } from './domain/register-entry';

/** What rules and letters ask about an applicant. */
export interface RegisterFacts {
  readonly ags: string;
  readonly name: string;
  readonly kind: RegisterKind;
  /** Inhabitants; null until an official file has been imported. */
  readonly population: number | null;
  /** "Landkreis Eichsfeld"; null for a kreisfreie Stadt. */
  readonly districtName: string | null;
  /** "Verwaltungsgemeinschaft Leinetal"; null for who administers itself. */
  readonly association: string | null;
  readonly validFrom: Temporal.PlainDate;
  readonly validTo: Temporal.PlainDate | null;
}

/**
 * The register entry of an organisation as of a day: the last version that had begun by then, so of an
 * entry that has ended its last one. For days before the register begins the earliest version stands in.
 * Null for an organisation without entry. `validFrom` and `validTo` tell which case it is.
 */
export async function registerFactsOf(
  tx: Tx,
  organisationId: string,
  on: Temporal.PlainDate,
): Promise<RegisterFacts | null> {
  const [row] = await tx.query(
    `SELECT entry.ags, entry.name, entry.kind, entry.population, district.name AS "districtName",
       concat_ws(' ', entry.association_kind, entry.association_name) AS association,
       entry.valid_from, entry.valid_to
     FROM organisation
     JOIN municipality AS entry ON entry.ags = organisation.ags
     LEFT JOIN LATERAL (
       SELECT name FROM municipality WHERE ags = entry.district_ags
       ORDER BY valid_from > $2, abs(valid_from - $2::date) LIMIT 1
     ) AS district ON true
     WHERE organisation.id = $1
     ORDER BY entry.valid_from > $2, abs(entry.valid_from - $2::date) LIMIT 1`,
    [organisationId, on.toString()],
  );
  if (!row) return null;
  const { valid_from, valid_to, association, ...facts } = row;
  return {
    ...facts,
    association: association || null,
    validFrom: Temporal.PlainDate.from(valid_from),
    validTo: valid_to === null ? null : Temporal.PlainDate.from(valid_to),
  };
}
