import { columns, LINE_LENGTH } from '../src/municipalities/domain/gv100ad-format';

type Field = Exclude<keyof typeof columns, 'land' | 'district' | 'municipality'>;

export type GvFields = Partial<Record<Field, string | number>> & {
  /** Land, Kreis or Gemeinde: 2, 5 or 8 digits. */
  readonly key: string;
};

const numbers: readonly string[] = ['areaHa', 'population'];

/** One line of a GV100AD file, 220 characters, as Destatis writes it. */
export function gvLine({ key, ...fields }: GvFields): string {
  const line = Array.from({ length: LINE_LENGTH }, () => ' ');
  const put = (from: number, text: string) => line.splice(from - 1, text.length, ...text);
  put(columns.land.from, key);
  for (const [field, value] of Object.entries(fields)) {
    const { from, to } = columns[field as Field];
    put(from, numbers.includes(field) ? String(value).padStart(to - from + 1, '0') : String(value));
  }
  return line.join('');
}

export const gvFile = (territoryDate: string, records: readonly GvFields[]): string =>
  '\uFEFF' + records.map((record) => gvLine({ territoryDate, ...record }) + '\r\n').join('');

const land = { recordType: 10, key: '16', name: 'Thüringen', seat: 'Erfurt' };
const erfurt = [
  { recordType: 40, key: '16051', name: 'Erfurt, Stadt', seat: 'Erfurt', textCode: 41 },
  { recordType: 50, key: '16051', association: '0000', name: 'Erfurt, Stadt', textCode: 50 },
];
const eichsfeld = [
  { recordType: 40, key: '16061', name: 'Eichsfeld', seat: 'Heilbad Heiligenstadt', textCode: 44 },
  { recordType: 50, key: '16061', association: '0045', name: 'Heilbad Heiligenstadt, Stadt', textCode: 50 },
];
const wartburgkreis = [
  { recordType: 40, key: '16063', name: 'Wartburgkreis', seat: 'Bad Salzungen', textCode: 44 },
  {
    recordType: 50,
    key: '16063',
    association: '5006',
    name: 'Hainich-Werratal',
    seat: 'Amt Creuzburg',
    textCode: 54,
  },
];
const city = { recordType: 60, key: '16051000', association: '0000', name: 'Erfurt, Stadt', textCode: 61 };
const heiligenstadt = {
  recordType: 60,
  key: '16061045',
  association: '0045',
  name: 'Heilbad Heiligenstadt, Stadt',
  textCode: 63,
  postalCode: '37308',
};
const creuzburg = {
  recordType: 60,
  key: '16063104',
  association: '5006',
  name: 'Amt Creuzburg, Stadt',
  textCode: 63,
  postalCode: '99831',
};
const village = { recordType: 60, textCode: 64 };

/** Part of Thuringia as of 30.11.2023, before the merges of 01.01.2024. */
export const records2023: readonly GvFields[] = [
  land,
  ...erfurt,
  { ...city, areaHa: 26991, population: 214969, postalCode: '99084' },
  ...eichsfeld,
  {
    recordType: 50,
    key: '16061',
    association: '5009',
    name: 'Leinetal',
    seat: 'Bodenrode-Westhausen',
    textCode: 54,
  },
  { recordType: 50, key: '16061', association: '5012', name: 'Uder', seat: 'Uder', textCode: 54 },
  {
    ...village,
    key: '16061007',
    association: '5012',
    name: 'Birkenfelde',
    areaHa: 839,
    population: 529,
    postalCode: '37318',
  },
  {
    ...village,
    key: '16061028',
    association: '5012',
    name: 'Eichstruth',
    areaHa: 133,
    population: 83,
    postalCode: '37318',
  },
  {
    ...village,
    key: '16061039',
    association: '5009',
    name: 'Glasehausen',
    areaHa: 261,
    population: 146,
    postalCode: '37308',
  },
  { ...heiligenstadt, areaHa: 7087, population: 17233 },
  {
    ...village,
    key: '16061097',
    association: '5012',
    name: 'Uder',
    areaHa: 1400,
    population: 2688,
    postalCode: '37318',
  },
  ...wartburgkreis,
  {
    ...village,
    key: '16063028',
    association: '5006',
    name: 'Frankenroda',
    areaHa: 707,
    population: 317,
    postalCode: '99826',
  },
  { ...creuzburg, areaHa: 6973, population: 4628 },
];

/** The same part as of 31.08.2025. */
export const records2025: readonly GvFields[] = [
  land,
  ...erfurt,
  { ...city, areaHa: 26991, population: 218793, postalCode: '99084' },
  ...eichsfeld,
  { recordType: 50, key: '16061', association: '5051', name: 'EG Uder', seat: 'Uder', textCode: 58 },
  { ...heiligenstadt, areaHa: 9149, population: 18230 },
  {
    ...village,
    key: '16061119',
    association: '5051',
    name: 'Uder',
    areaHa: 5780,
    population: 6134,
    postalCode: '37318',
  },
  ...wartburgkreis,
  { ...creuzburg, areaHa: 7680, population: 4910 },
];

export const file2023 = gvFile('20231130', records2023);
export const file2025 = gvFile('20250831', records2025);

/** Who took over whom on 01.01.2024: the changes that name and area do not give away. */
export const successors2024 = `old_ags,new_ags,date
16061007,16061119,2024-01-01
16061028,16061119,2024-01-01
16061039,16061045,2024-01-01
16061097,16061119,2024-01-01
16063028,16063104,2024-01-01
`;
