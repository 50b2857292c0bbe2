import { compose } from './compose';

type Data = Readonly<Record<string, unknown>>;

/**
 * The part of the data that a letter is made from: what it neither prints nor depends on is left out. Names and order
 * are those of the data. Throws LetterTemplateError when template and data do not fit.
 */
export function saidData(templateText: string, data: Data): Data {
  const asked: Asked = new Map();
  compose(templateText, watched(data, asked));
  return said(data, asked);
}

/** Which values of each record or list were looked at. */
type Asked = Map<object, Set<PropertyKey>>;

const isComposite = (value: unknown): value is object => typeof value === 'object' && value !== null;

function watched<T extends object>(value: T, asked: Asked): T {
  const keys = asked.get(value) ?? new Set();
  asked.set(value, keys);
  return new Proxy(value, {
    get: (target, key) => {
      keys.add(key);
      const inner: unknown = Reflect.get(target, key);
      return isComposite(inner) ? watched(inner, asked) : inner;
    },
  });
}

function said<T extends object>(value: T, asked: Asked): T {
  const entries = Object.entries(value)
    .filter(([key]) => asked.get(value)?.has(key))
    .map(([key, inner]) => [key, isComposite(inner) ? said(inner, asked) : inner] as const);
  return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)) as T;
}
