import type { LetterModel } from '@libs/letters-pdf';

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
};

const said = [
  'subject',
  'body',
  'footnotes',
  'signature',
  'notes',
  'enclosures',
  'annexes',
] as const satisfies readonly (keyof LetterModel)[];

/** Everything a letter says, as one text with ordinary blanks. */
export const textOf = (letter: LetterModel): string =>
  stringsOf(said.map((part) => letter[part]))
    .join(' ')
    .replace(/\s+/g, ' ');

/** Paths of all values in the data, such as "plan.0.year". */
export const leaves = (value: unknown, path = ''): string[] => {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
};

/** A copy in which one value is another. */
export function withLeaf<T extends object>(data: T, path: string, value: unknown): T {
  const [key = '', ...rest] = path.split('.');
  const inner = (data as Record<string, unknown>)[key];
  const changed = rest.length === 0 ? value : withLeaf(inner as object, rest.join('.'), value);
  return Array.isArray(data)
    ? (data.with(Number(key), changed) as unknown as T)
    : { ...data, [key]: changed };
}
