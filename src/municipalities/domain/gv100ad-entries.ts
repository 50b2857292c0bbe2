import { associationCodes, districtCodes, municipalityCodes } from './gv100ad-format';
import * as read from './gv100ad-record';
import { shownName } from './names';
import type { RegisterEntry } from './register-entry';

type Membership = Pick<RegisterEntry, 'associationKey' | 'associationName' | 'associationKind'>;

const NO_ASSOCIATION: Membership = { associationKey: null, associationName: null, associationKind: null };

const districtKey = (record: read.GvRecord): string => read.digitsOf(record, 'district');
const associationKey = (record: read.GvRecord): string =>
  districtKey(record) + read.digitsOf(record, 'association');

const sum = (records: readonly read.GvRecord[], column: 'population' | 'areaHa'): number =>
  records.reduce((total, record) => total + (read.numberOf(record, column) ?? 0), 0);

/** The districts of record type 40; a city that is its own district is left to record type 60. */
export const districtEntries = (
  districts: readonly read.GvRecord[],
  municipalities: readonly read.GvRecord[],
): RegisterEntry[] =>
  districts.flatMap((record) => {
    const title = read.codeIn(record, 'textCode', districtCodes);
    if (title === null) return [];
    const ags = districtKey(record);
    const members = municipalities.filter((member) => districtKey(member) === ags);
    const officialName = read.requiredText(record, 'name');
    return {
      ...NO_ASSOCIATION,
      ags,
      ars: ags.padEnd(12, '0'),
      name: shownName('district', officialName, title),
      officialName,
      kind: 'district' as const,
      districtAgs: ags,
      seat: read.optionalText(record, 'seat'),
      population: sum(members, 'population'),
      areaHa: sum(members, 'areaHa'),
      postalCode: null,
    };
  });

/** What belonging to each association of record type 50 means, by its key of nine digits. */
const memberships = (associations: readonly read.GvRecord[]): Map<string, Membership> =>
  new Map(associations.map((record) => [associationKey(record), membership(record)]));

function membership(record: read.GvRecord): Membership {
  const associationKind = read.codeIn(record, 'textCode', associationCodes);
  if (associationKind === null) return NO_ASSOCIATION;
  const associationName = shownName('municipality', read.requiredText(record, 'name')).replace(/^EG /, '');
  return { associationKey: associationKey(record), associationName, associationKind };
}

/** The municipalities of record type 60. Throws when the district or association of one is not in the file. */
export function municipalityEntries(
  municipalities: readonly read.GvRecord[],
  districts: readonly read.GvRecord[],
  associations: readonly read.GvRecord[],
): RegisterEntry[] {
  const known = { districts: new Set(districts.map(districtKey)), memberships: memberships(associations) };
  return municipalities.flatMap((record) => {
    const kind = read.codeIn(record, 'textCode', municipalityCodes);
    if (kind === null) return [];
    const districtAgs = districtKey(record);
    const member = known.memberships.get(associationKey(record));
    if (!known.districts.has(districtAgs)) throw read.badField(record, 'district', missing(districtAgs));
    if (!member) throw read.badField(record, 'association', missing(associationKey(record)));
    const municipality = read.digitsOf(record, 'municipality');
    const officialName = read.requiredText(record, 'name');
    return {
      ...member,
      ags: districtAgs + municipality,
      ars: associationKey(record) + municipality,
      name: shownName(kind, officialName),
      officialName,
      kind,
      districtAgs,
      seat: null,
      population: read.numberOf(record, 'population'),
      areaHa: read.numberOf(record, 'areaHa'),
      postalCode: read.optionalDigits(record, 'postalCode'),
    };
  });
}

const missing = (key: string): string => `Der Schlüssel ${key} hat in dieser Datei keinen eigenen Satz`;
