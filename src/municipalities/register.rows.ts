import { Temporal } from 'temporal-polyfill';
import type { RegisterEntry, RegisterVersion, Succession } from './domain/register-entry';

/** Where each fact of an entry is kept in the table `municipality`. */
const columns: Readonly<Record<keyof RegisterEntry, string>> = {
  ags: 'ags',
  ars: 'ars',
  name: 'name',
  officialName: 'official_name',
  kind: 'kind',
  districtAgs: 'district_ags',
  seat: 'seat',
  associationKey: 'association_key',
  associationName: 'association_name',
  associationKind: 'association_kind',
  population: 'population',
  areaHa: 'area_ha',
  postalCode: 'postal_code',
};

const entries = Object.entries(columns) as [keyof RegisterEntry, string][];

/** For INSERT and SELECT lists. */
export const columnList = Object.values(columns).join(', ');

/** For `UPDATE … SET` from a row set named `incoming`. */
export const assignments = Object.values(columns)
  .map((column) => `${column} = incoming.${column}`)
  .join(', ');

export const toRow = (entry: RegisterEntry): Record<string, unknown> =>
  Object.fromEntries(entries.map(([field, column]) => [column, entry[field]]));

const toDate = (text: string | null): Temporal.PlainDate | null =>
  text === null ? null : Temporal.PlainDate.from(text);

// A row as pg gives it: its shape is the SELECT's.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Row = Record<string, any>;

export const toVersion = (row: Row): RegisterVersion => ({
  ...(Object.fromEntries(entries.map(([field, column]) => [field, row[column]])) as unknown as RegisterEntry),
  id: row.id,
  validFrom: Temporal.PlainDate.from(row.valid_from),
  validTo: toDate(row.valid_to),
});

export const toSuccession = (row: Row): Succession => ({
  oldAgs: row.old_ags,
  newAgs: row.new_ags,
  on: Temporal.PlainDate.from(row.effective_on),
  note: row.note,
  inferred: row.inferred,
});
