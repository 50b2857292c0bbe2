import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';

type Day = Temporal.PlainDate;

/** From which day on a court is competent for which districts. */
export interface CourtDistricts {
  /** Its key: the name may change. */
  readonly court: string;
  readonly name: string;
  readonly validFrom: Day;
  readonly districts: readonly string[];
}

/** A district that has no court, or more than one, from a day on. */
export interface DistrictFault {
  readonly district: string;
  readonly day: Day;
  /** By their names. */
  readonly courts: readonly string[];
}

const isBegun = ({ validFrom }: CourtDistricts, day: Day): boolean =>
  Temporal.PlainDate.compare(validFrom, day) <= 0;

/** The names of the courts of a district on a day. */
export function courtsOf(versions: readonly CourtDistricts[], district: string, day: Day): string[] {
  const latest = new Map<string, CourtDistricts>();
  for (const version of inOrder(versions)) if (isBegun(version, day)) latest.set(version.court, version);
  return [...latest.values()].filter(({ districts }) => districts.includes(district)).map(({ name }) => name);
}

/**
 * Every district that a court has had keeps exactly one court on every day (§ 52 Nr. 3 Satz 2 VwGO: there is one
 * competent court). Looks at the days on which something begins; a district is named once, with its first such day.
 */
export function districtFaults(versions: readonly CourtDistricts[]): DistrictFault[] {
  const ordered = inOrder(versions);
  const since = new Map<string, Day>();
  for (const { districts, validFrom } of ordered)
    for (const district of districts) if (!since.has(district)) since.set(district, validFrom);
  return [...since].flatMap(([district, first]) => {
    const days = ordered.map(({ validFrom }) => validFrom).filter((day) => !isEarlier(day, first));
    const wrong = days
      .map((day) => ({ district, day, courts: courtsOf(versions, district, day) }))
      .find(({ courts }) => courts.length !== 1);
    return wrong ? [wrong] : [];
  });
}

const isEarlier = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
const inOrder = (versions: readonly CourtDistricts[]): CourtDistricts[] =>
  versions.toSorted((a, b) => Temporal.PlainDate.compare(a.validFrom, b.validFrom));

/** "Gera (16052) hätte ab 01.03.2026 kein Gericht." */
export const faultText = ({ day, courts }: DistrictFault, district: string): string =>
  `${district} hätte ab ${formatDate(day)} ` +
  (courts.length === 0 ? 'kein Gericht.' : `${courts.length} Gerichte: ${courts.join(' und ')}.`);
