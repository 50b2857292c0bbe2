import { Temporal } from 'temporal-polyfill';
import { file2025 } from '../../../test/municipalities.fixture';
import { parseGv100ad } from './gv100ad';
import { inferSuccessions } from './infer-successions';
import type { RegisterEntry } from './register-entry';

const day = Temporal.PlainDate.from('2024-01-01');
const someVillage = parseGv100ad(file2025).entries.find(({ kind }) => kind === 'municipality')!;

/** A village of the district that its key names. */
const aVillage = (ags: string, name: string, areaHa: number | null): RegisterEntry => ({
  ...someVillage,
  ags,
  districtAgs: ags.slice(0, 5),
  name,
  areaHa,
});
const aNew = (entry: RegisterEntry) => ({ entry, before: null });
const aGrown = (entry: RegisterEntry, by: number) => ({
  entry,
  before: { ...entry, areaHa: entry.areaHa! - by },
});

const lost = aVillage('16061001', 'Lutter', 500);
const grown = aGrown(aVillage('16061002', 'Uder', 3000), 503);

it.each([
  ['the new entry of the same name', [lost], [aNew(aVillage('16063009', 'Lutter', 9000))], ['16063009']],
  ['the one that grew by its area', [lost], [grown], ['16061002']],
  ['name before area', [lost], [grown, aNew(aVillage('16061003', 'Lutter', 9000))], ['16061003']],
  [
    'nobody when two new ones bear the name',
    [lost],
    [aNew(aVillage('16061003', 'Lutter', 9000)), aNew(aVillage('16062003', 'Lutter', 9000))],
    [],
  ],
  [
    'nobody of the same name that was there before',
    [lost],
    [aGrown(aVillage('16061004', 'Lutter', 9000), 0)],
    [],
  ],
  ['nobody when two grew by its area', [lost], [grown, aGrown(aVillage('16061005', 'Geisa', 4000), 498)], []],
  ['nobody when two ended ones fit', [lost, aVillage('16061006', 'Röhrig', 501)], [grown], []],
  ['nobody who grew by more than a hundredth beside it', [lost], [aGrown(grown.entry, 506)], []],
  ['nobody in another district by area', [lost], [aGrown(aVillage('16063002', 'Geisa', 3000), 500)], []],
  ['nobody when its area is unknown', [{ ...lost, areaHa: null }], [aGrown(grown.entry, 0)], []],
  ['no district of the same name', [lost], [aNew({ ...lost, ags: '16061', kind: 'district' as const })], []],
])('finds %s', (_, ended, heirs, expected) => {
  expect(inferSuccessions(ended, heirs, day).map(({ newAgs }) => newAgs)).toEqual(expected);
});
