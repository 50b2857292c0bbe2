import { licences } from './licences';
import type { Field } from './fields';
import type { Grant } from './grant';
import type { PublicationRule } from './setting';

const types = {
  text: 'string',
  date: 'string (JJJJ-MM-TT)',
  year: 'integer',
  money: 'number (Euro)',
} as const;
const typeOf = ({ kind }: Field): string => types[kind as keyof typeof types];

/** A value as JSON has it: euros with at most two decimals, days as 2026-11-22. */
const plainOf = (field: Field, grant: Grant): string | number | null => {
  const value = field.value(grant);
  if (field.kind === 'money') return Number(value) / 100;
  return value as string | number | null;
};

export interface Published {
  readonly programme: string;
  readonly source: string;
  readonly rule: PublicationRule;
  /** The moment the rows were read. */
  readonly asOf: Date;
  readonly fields: readonly Field[];
  readonly grants: readonly Grant[];
}

/** The file for programs: where it comes from, what its fields mean, and the rows. */
export const jsonFile = ({ programme, source, rule, asOf, fields, grants }: Published) => ({
  titel: `Bewilligte Vorhaben: ${programme}`,
  quelle: source,
  stand: asOf.toISOString(),
  lizenz: {
    kennung: rule.licence,
    titel: licences[rule.licence].title,
    adresse: licences[rule.licence].href,
  },
  mindestbetrag: rule.least / 100,
  felder: fields.map((field) => ({
    name: field.key,
    titel: field.title,
    typ: typeOf(field),
    bedeutung: field.meaning,
  })),
  anzahl: grants.length,
  bewilligungen: grants.map((grant) =>
    Object.fromEntries(fields.map((field) => [field.key, plainOf(field, grant)])),
  ),
});
