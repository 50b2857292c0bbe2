import type { Tx } from '@libs/db';
import type { Temporal } from 'temporal-polyfill';
import type { RegisterKind } from './domain/register-entry';

/** Where the page before ended. */
export interface RegisterCursor {
  readonly searchName: string;
  readonly ags: string;
}

export interface RegisterSearch {
  /** Beginning of the name; case and umlauts do not matter. */
  readonly text?: string;
  readonly kind?: RegisterKind;
  /** Key of the district, five digits. */
  readonly district?: string;
  /** The day whose register is shown. */
  readonly on: Temporal.PlainDate;
  readonly after?: RegisterCursor;
  readonly limit?: number;
}

export interface RegisterRow extends RegisterCursor {
  readonly name: string;
  readonly officialName: string;
  readonly kind: RegisterKind;
  readonly districtAgs: string;
  readonly districtName: string | null;
  readonly associationName: string | null;
  readonly population: number | null;
}

export interface RegisterPage {
  readonly rows: readonly RegisterRow[];
  /** Null on the last page. */
  readonly next: RegisterCursor | null;
}

const PAGE = 50;

/** Official names do not begin with these words: "Landkreis Eichsfeld" is found as "Eichsfeld". */
const title = /^(landkreis|stadt|gemeinde)\s+/i;

/** Entries in force on a day, in the order of a German list, page by page. */
export async function searchRegister(tx: Tx, search: RegisterSearch): Promise<RegisterPage> {
  const limit = search.limit ?? PAGE;
  const found: RegisterRow[] = await tx.query(...searchStatement({ ...search, limit: limit + 1 }));
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows,
    next: last && found.length > limit ? { searchName: last.searchName, ags: last.ags } : null,
  };
}

export const searchStatement = (search: RegisterSearch): [sql: string, parameters: unknown[]] => [
  `SELECT entry.ags, entry.search_name AS "searchName", entry.name, entry.official_name AS "officialName",
     entry.kind, entry.district_ags AS "districtAgs", district.name AS "districtName",
     entry.association_name AS "associationName", entry.population
   FROM municipality AS entry
   LEFT JOIN municipality AS district ON district.ags = entry.district_ags AND district.ags <> entry.ags
     AND district.valid_from <= $1 AND (district.valid_to > $1 OR district.valid_to IS NULL)
   WHERE entry.search_name ^@ register_search_name($2)
     AND (entry.search_name, entry.ags) > ($3, $4)
     AND ($5::text IS NULL OR entry.kind = $5)
     AND ($6::text IS NULL OR entry.district_ags = $6)
     AND entry.valid_from <= $1 AND (entry.valid_to > $1 OR entry.valid_to IS NULL)
   ORDER BY entry.search_name, entry.ags LIMIT $7`,
  [
    search.on.toString(),
    (search.text ?? '').trim().replace(title, ''),
    search.after?.searchName ?? '',
    search.after?.ags ?? '',
    search.kind ?? null,
    search.district ?? null,
    search.limit ?? PAGE,
  ],
];
