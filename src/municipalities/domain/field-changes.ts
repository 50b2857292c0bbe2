import type { RegisterEntry } from './register-entry';

type Field = Exclude<keyof RegisterEntry, 'ags'>;

/** What may differ between two versions of an entry, and what people call it. */
export const fieldLabels: Readonly<Record<Field, string>> = {
  name: 'Name',
  officialName: 'Amtlicher Name',
  kind: 'Art',
  ars: 'Regionalschlüssel',
  districtAgs: 'Kreis',
  seat: 'Verwaltungssitz',
  associationKey: 'Verband (Schlüssel)',
  associationName: 'Verband',
  associationKind: 'Art des Verbands',
  population: 'Einwohner',
  areaHa: 'Fläche in ha',
  postalCode: 'Postleitzahl',
};

export interface FieldChange {
  readonly field: Field;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

export const fieldChanges = (before: RegisterEntry, after: RegisterEntry): FieldChange[] =>
  (Object.keys(fieldLabels) as Field[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
