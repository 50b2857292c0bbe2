import { file2025, gvFile, gvLine, records2025, type GvFields } from '../../../test/municipalities.fixture';
import { decodeRegisterFile } from './decode';
import { parseGv100ad } from './gv100ad';
import { countByKind } from './register-entry';

const date = '20250831';
const parsed = parseGv100ad(file2025);
const entry = (ags: string) => parsed.entries.find((each) => each.ags === ags);

it('reads Land and territory date', () => {
  expect(parsed).toMatchObject({ land: '16', landName: 'Thüringen' });
  expect(parsed.territoryDate.toString()).toBe('2025-08-31');
});

it('counts a city that is its own district once', () => {
  expect(countByKind(parsed.entries)).toEqual({ independent_city: 1, town: 2, municipality: 1, district: 2 });
});

it.each([
  [
    '16051000',
    {
      ars: '160510000000',
      name: 'Erfurt',
      officialName: 'Erfurt, Stadt',
      kind: 'independent_city',
      districtAgs: '16051',
      associationKey: null,
      population: 218793,
      areaHa: 26991,
      postalCode: '99084',
    },
  ],
  [
    '16061119',
    {
      ars: '160615051119',
      name: 'Uder',
      kind: 'municipality',
      districtAgs: '16061',
      associationKey: '160615051',
      associationName: 'Uder',
      associationKind: 'Erfüllende Gemeinde',
    },
  ],
  ['16063104', { name: 'Amt Creuzburg', kind: 'town', associationName: 'Hainich-Werratal' }],
  [
    '16061',
    {
      ars: '160610000000',
      name: 'Landkreis Eichsfeld',
      officialName: 'Eichsfeld',
      kind: 'district',
      districtAgs: '16061',
      seat: 'Heilbad Heiligenstadt',
      population: 18230 + 6134,
      areaHa: 9149 + 5780,
    },
  ],
  ['16063', { name: 'Wartburgkreis' }],
])('reads %s', (ags, facts) => expect(entry(ags)).toMatchObject(facts));

it('fills short lines with blanks', () => {
  const short = file2025.split('\r\n').map((line) => line.trimEnd());
  expect(parseGv100ad(short.join('\n'))).toEqual(parsed);
});

it('reads blank facts as unknown', () => {
  const blank: GvFields[] = records2025.map(
    ({ population: _p, areaHa: _a, postalCode: _c, ...record }) => record,
  );
  const { entries } = parseGv100ad(gvFile(date, blank));
  expect(entries.find(({ ags }) => ags === '16061119')).toMatchObject({
    population: null,
    areaHa: null,
    postalCode: null,
  });
});

it('takes one Land, and none of the places that nobody administers', () => {
  const elsewhere: GvFields[] = [
    { recordType: 10, key: '03', name: 'Niedersachsen' },
    { recordType: 20, key: '033', name: 'Lüneburg' },
    { recordType: 40, key: '03351', name: 'Celle', textCode: 44, seat: 'Celle' },
    { recordType: 50, key: '03351', association: '9501', name: 'Lohheide, gemfr. Bezirk', textCode: 50 },
    {
      recordType: 60,
      key: '03351501',
      association: '9501',
      name: 'Lohheide, gemfr. Bezirk',
      textCode: 65,
      population: 668,
    },
  ];
  const file = gvFile(date, [...elsewhere, ...records2025]);
  expect(parseGv100ad(file)).toEqual(parsed);
  expect(parseGv100ad(file, '03').entries).toMatchObject([{ name: 'Landkreis Celle', population: 668 }]);
});

const withRecord = (record: GvFields): string => gvFile(date, [...records2025, record]);
const uder = records2025.find(({ key }) => key === '16061119')!;
const another = { ...uder, key: '16061120', name: 'Neudorf' };

it.each([
  ['an empty file', '', 'keine Gemeinden des Landes 16'],
  ['a table', 'ags,name\n16051000,Erfurt\n', 'Zeile 1, Feld „Satzart“: „ag“ ist unbekannt'],
  [
    'a line that is too long',
    gvLine({ recordType: 10, key: '16' }) + 'x',
    'Zeile 1 hat mehr als 220 Zeichen',
  ],
  [
    'another Land',
    gvFile(date, [{ recordType: 10, key: '09', name: 'Bayern' }]),
    'keine Gemeinden des Landes 16',
  ],
  ['no date', gvFile('20251332', records2025), 'Zeile 1, Feld „Gebietsstand“: „20251332“ ist kein Datum'],
  [
    'two days',
    withRecord({ ...another, territoryDate: '20231130' }),
    'Zeile 13, Feld „Gebietsstand“: 30.11.2023, in Zeile 1 aber 31.08.2025',
  ],
  [
    'a broken key',
    withRecord({ ...another, key: '1606112X' }),
    'Zeile 13, Feld „Gemeinde“: „12X“ besteht nicht aus 3 Ziffern',
  ],
  ['no name', withRecord({ ...another, name: '' }), 'Zeile 13, Feld „Bezeichnung“: Die Angabe fehlt'],
  [
    'a foreign code',
    withRecord({ ...another, textCode: 99 }),
    'Zeile 13, Feld „Textkennzeichen“: „99“ ist unbekannt (erlaubt: 60, 61',
  ],
  [
    'letters as inhabitants',
    withRecord({ ...another, population: 'viele' }),
    'Zeile 13, Feld „Bevölkerung“: „000000viele“ ist keine Zahl',
  ],
  [
    'a short postal code',
    withRecord({ ...another, postalCode: '3731' }),
    'Zeile 13, Feld „Postleitzahl“: „3731“ besteht nicht aus 5 Ziffern',
  ],
  [
    'an unknown district',
    withRecord({ ...another, key: '16099001' }),
    'Zeile 13, Feld „Kreis“: Der Schlüssel 16099',
  ],
  [
    'an unknown association',
    withRecord({ ...another, association: '5099' }),
    'Zeile 13, Feld „Gemeindeverband“: Der Schlüssel 160615099',
  ],
  ['a key twice', withRecord(uder), 'Uder (16061119) steht zweimal in der Datei'],
])('refuses %s and says where', (_, file, message) => {
  expect(() => parseGv100ad(file)).toThrow(message);
});

it.each([
  ['UTF-8', Buffer.from('Thüringen', 'utf8')],
  ['ISO 8859-1, as before 2025', Buffer.from('Thüringen', 'latin1')],
])('decodes %s', (_, bytes) => expect(decodeRegisterFile(bytes)).toBe('Thüringen'));
