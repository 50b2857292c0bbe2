import { Temporal } from 'temporal-polyfill';
import type { RegisterEntry } from '../municipalities';

/** The day from which the demo has these towns in its register; they are older. */
export const townsValidFrom = Temporal.PlainDate.from('2019-01-01');

type Town = readonly [ags: string, name: string, postalCode: string, population: number, areaHa: number];

/**
 * Towns of the demo, facts from the official register (GV100AD, Gebietsstand 31.08.2025,
 * © Statistisches Bundesamt). The applications that the demo gives them are made up.
 */
// prettier-ignore
const table: readonly Town[] = [
  ['16070029', 'Ilmenau', '98693', 38_834, 19_869],
  ['16076092', 'Auma-Weidatal', '07955', 3_324, 5_591],
  ['16074094', 'Stadtroda', '07646', 6_785, 2_418],
  ['16075085', 'Pößneck', '07381', 11_960, 2_443],
  ['16067053', 'Ohrdruf', '99885', 9_991, 11_360],
  ['16064003', 'Bad Langensalza', '99947', 16_717, 12_937],
  ['16065067', 'Sondershausen', '99706', 20_910, 20_121],
  ['16061115', 'Leinefelde-Worbis', '37327', 19_957, 11_579],
  ['16071001', 'Apolda', '99510', 22_787, 4_626],
  ['16073076', 'Rudolstadt', '07407', 24_852, 13_517],
  ['16066042', 'Meiningen', '98617', 25_002, 12_303],
  ['16066063', 'Schmalkalden', '98574', 19_323, 10_538],
  ['16070004', 'Arnstadt', '99310', 28_615, 10_499],
  ['16069024', 'Hildburghausen', '98646', 11_632, 7_289],
];

export const towns: readonly RegisterEntry[] = table.map(([ags, name, postalCode, population, areaHa]) => ({
  ags,
  ars: `${ags.slice(0, 5)}0${ags.slice(5)}${ags.slice(5)}`,
  name,
  officialName: `${name}, Stadt`,
  kind: 'town',
  districtAgs: ags.slice(0, 5),
  seat: null,
  associationKey: null,
  associationName: null,
  associationKind: null,
  population,
  areaHa,
  postalCode,
}));
