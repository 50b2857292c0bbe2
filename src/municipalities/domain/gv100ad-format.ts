import type { RegisterKind } from './register-entry';

/** Characters per line; shorter lines are meant to be filled with blanks. */
export const LINE_LENGTH = 220;

/** Datensatzbeschreibung GV100AD (Destatis, 14.06.2000): columns counted from 1, and what people call them. */
export const columns = {
  recordType: { from: 1, to: 2, label: 'Satzart' },
  territoryDate: { from: 3, to: 10, label: 'Gebietsstand' },
  land: { from: 11, to: 12, label: 'Land' },
  district: { from: 11, to: 15, label: 'Kreis' },
  municipality: { from: 16, to: 18, label: 'Gemeinde' },
  association: { from: 19, to: 22, label: 'Gemeindeverband' },
  name: { from: 23, to: 72, label: 'Bezeichnung' },
  seat: { from: 73, to: 122, label: 'Verwaltungssitz' },
  textCode: { from: 123, to: 124, label: 'Textkennzeichen' },
  areaHa: { from: 129, to: 139, label: 'Fläche' },
  population: { from: 140, to: 150, label: 'Bevölkerung' },
  postalCode: { from: 166, to: 170, label: 'Postleitzahl' },
} as const;

export type Column = keyof typeof columns;

/** Record types (Satzart). Regierungsbezirke and Regionen hold nothing that the register needs. */
export const recordTypes = {
  '10': 'lands',
  '20': 'ignored',
  '30': 'ignored',
  '40': 'districts',
  '50': 'associations',
  '60': 'municipalities',
} as const;

/** Record type 40: what comes before the name; null for a city that is its own district and comes as 60 again. */
export const districtCodes: Readonly<Record<string, string | null>> = {
  '41': null,
  '42': null,
  '43': 'Kreis',
  '44': 'Landkreis',
  '45': 'Regionalverband',
};

/** Record type 50: the kind of association; null for a municipality that belongs to none. */
export const associationCodes: Readonly<Record<string, string | null>> = {
  '50': null,
  '51': 'Amt',
  '52': 'Samtgemeinde',
  '53': 'Verbandsgemeinde',
  '54': 'Verwaltungsgemeinschaft',
  '55': 'Kirchspielslandgemeinde',
  '56': 'Verwaltungsverband',
  '57': 'Verwaltungsgemeinschaft (Trägermodell)',
  '58': 'Erfüllende Gemeinde',
};

/** Record type 60: null for gemeindefreie Gebiete, which have nobody who could apply. */
export const municipalityCodes: Readonly<Record<string, RegisterKind | null>> = {
  '60': 'municipality',
  '61': 'independent_city',
  '62': 'independent_city',
  '63': 'town',
  '64': 'municipality',
  '65': null,
  '66': null,
  '67': 'town',
};
