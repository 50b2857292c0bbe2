/** One thing that an address may ask for: its name there, and its value or undefined when it is none. */
export interface Parameter<T> {
  readonly name: string;
  readonly read: (text: string) => T | undefined;
}
export type Parameters = Readonly<Record<string, Parameter<string | number>>>;
export type Asked<P extends Parameters> = {
  readonly [K in keyof P]?: NonNullable<ReturnType<P[K]['read']>>;
};

/** What an address asks for; what is not understood is left out, as if it had not been there. */
export function readAddress<P extends Parameters>(
  parameters: P,
  query: Readonly<Record<string, unknown>>,
): Asked<P> {
  const found = Object.entries(parameters).map(([key, { name, read }]) => {
    const text = query[name];
    return [key, typeof text === 'string' ? read(text.trim()) : undefined] as const;
  });
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Asked<P>;
}

/** The values by their names in the address, for a filter form. */
export function namedValues<P extends Parameters>(parameters: P, asked: Asked<P>): Record<string, string> {
  const given = Object.entries(parameters).flatMap(([key, { name }]) => {
    const value = asked[key];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(given);
}

/** The address that asks for these values; `readAddress` reads the same out of it. */
export function addressOf<P extends Parameters>(path: string, parameters: P, asked: Asked<P>): string {
  const query = new URLSearchParams(namedValues(parameters, asked)).toString();
  return query ? `${path}?${query}` : path;
}

/** A key of the table. */
export const keyOf =
  <K extends string>(table: Readonly<Record<K, unknown>>) =>
  (text: string): K | undefined =>
    Object.hasOwn(table, text) ? (text as K) : undefined;

const pattern =
  (allowed: RegExp) =>
  (text: string): string | undefined =>
    allowed.test(text) ? text : undefined;

const numeric =
  (allowed: RegExp) =>
  (text: string): number | undefined =>
    allowed.test(text) ? Number(text) : undefined;

export const year = numeric(/^20\d\d$/);
/** "2019-07" */
export const month = pattern(/^20\d\d-(0[1-9]|1[0-2])$/);
/** Up to twelve digits: more than any running number here, and exact. */
export const counter = numeric(/^[1-9]\d{0,11}$/);
/** The letter of a funding item. */
export const letter = pattern(/^[a-z]$/);
/** Five digits: Landkreis or kreisfreie Stadt. */
export const district = pattern(/^\d{5}$/);
/** "2018/c": a funding item with the version of its directive. */
export const itemName = pattern(/^[\w.-]{1,20}\/[a-z]$/);
/** What somebody typed; nothing when it is empty or longer than any name. */
export const words = pattern(/^\P{Cc}{1,80}$/u);
