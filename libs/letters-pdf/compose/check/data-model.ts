/** What the data of a kind of letter look like, as far as a template can ask for it. */
export type DataModel = (
  | { readonly type: 'text' | 'date' | 'moment' | 'number' | 'truth' | 'unknown' }
  | { readonly type: 'list'; readonly of: DataModel }
  | { readonly type: 'record'; readonly fields: Readonly<Record<string, DataModel>> }
) & {
  /** Missing in some letters: a template asks first. */
  readonly optional: boolean;
  /** A value that it had, for people to recognise it. */
  readonly example?: string | number | boolean;
};

type Plain = Exclude<DataModel['type'], 'list' | 'record'>;

export const ofType = (type: Plain): DataModel => ({ type, optional: false });

/** What a list holds; nobody knows what anything else does. */
export const elementOf = (model: DataModel): DataModel =>
  model.type === 'list' ? model.of : ofType('unknown');

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value);

/** The union of samples: what is in any of them is known, what is missing in one of them is optional. */
export function modelOf(samples: readonly unknown[]): DataModel {
  const given = samples.filter((value) => value !== null && value !== undefined);
  const optional = given.length < samples.length;
  if (given.length > 0 && given.every(isRecord)) return { type: 'record', fields: fieldsOf(given), optional };
  if (given.length > 0 && given.every(isList)) return { type: 'list', of: modelOf(given.flat()), optional };
  const [example] = given as (string | number | boolean)[];
  return { type: typeOf(given), optional, ...(example !== undefined && { example }) };
}

const fieldsOf = (records: readonly Readonly<Record<string, unknown>>[]): Record<string, DataModel> => {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return Object.fromEntries(names.map((name) => [name, modelOf(records.map((record) => record[name]))]));
};

const plainTypes: readonly (readonly [Plain, (value: unknown) => boolean])[] = [
  ['date', (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)],
  ['moment', (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)],
  ['text', (value) => typeof value === 'string'],
  ['number', (value) => typeof value === 'number'],
  ['truth', (value) => typeof value === 'boolean'],
];

/** Of what all values are; "unknown" for none or a mixture. */
const typeOf = (values: readonly unknown[]): Plain =>
  (values.length > 0 && plainTypes.find(([, fits]) => values.every(fits))?.[0]) || 'unknown';
