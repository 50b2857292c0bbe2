import type { Temporal } from 'temporal-polyfill';

/** What a Gebietskörperschaft can be, in the order in which people list them. */
export const registerKinds = {
  independent_city: { one: 'kreisfreie Stadt', many: 'kreisfreie Städte' },
  town: { one: 'Stadt', many: 'Städte' },
  municipality: { one: 'Gemeinde', many: 'Gemeinden' },
  district: { one: 'Landkreis', many: 'Landkreise' },
} as const;

export type RegisterKind = keyof typeof registerKinds;

/** One entry of the register, as one edition of the official file states it. */
export interface RegisterEntry {
  /** Amtlicher Gemeindeschlüssel: 8 digits, of a district 5. Names are no keys: Elxleben exists twice. */
  readonly ags: string;
  /** Regionalschlüssel, 12 digits: district, association, municipality. */
  readonly ars: string;
  /** For people: "Erfurt", "Landkreis Eichsfeld". */
  readonly name: string;
  /** As in the file: "Erfurt, Stadt", "Eichsfeld". */
  readonly officialName: string;
  readonly kind: RegisterKind;
  /** The first five digits; of a district its own key. */
  readonly districtAgs: string;
  /** Where a district has its administration. */
  readonly seat: string | null;
  /** The association that administers the municipality; null when it does so itself. */
  readonly associationKey: string | null;
  readonly associationName: string | null;
  /** "Verwaltungsgemeinschaft", "Erfüllende Gemeinde", … */
  readonly associationKind: string | null;
  /** Of a district the sum of its municipalities. */
  readonly population: number | null;
  /** Hectares; of a district the sum of its municipalities. */
  readonly areaHa: number | null;
  readonly postalCode: string | null;
}

/** The latest version of an entry that the register holds. */
export interface RegisterVersion extends RegisterEntry {
  readonly id: string;
  readonly validFrom: Temporal.PlainDate;
  /** The first day on which it no longer holds; null while in force. */
  readonly validTo: Temporal.PlainDate | null;
}

/** Whose territory went to whom, and from which day. */
export interface Succession {
  readonly oldAgs: string;
  readonly newAgs: string;
  readonly on: Temporal.PlainDate;
  readonly note: string | null;
  /** True when the import concluded it; what a person states takes its place. */
  readonly inferred: boolean;
}

/** One edition of the official register, reduced to one Land. */
export interface RegisterEdition {
  readonly land: string;
  readonly landName: string;
  /** Gebietsstand: the day whose territory the edition describes. */
  readonly territoryDate: Temporal.PlainDate;
  readonly entries: readonly RegisterEntry[];
}

export const countByKind = (
  entries: readonly { readonly kind: RegisterKind }[],
): Record<RegisterKind, number> => {
  const counts = { independent_city: 0, town: 0, municipality: 0, district: 0 };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
};
