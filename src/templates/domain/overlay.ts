type Data = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one over the other, name by name at every depth; a list replaces a list. */
export const overlay = (below: Data, above: Data): Data =>
  Object.fromEntries(
    [...new Set([...Object.keys(below), ...Object.keys(above)])].map((name) => [
      name,
      name in above ? over(below[name], above[name]) : below[name],
    ]),
  );

const over = (below: unknown, above: unknown): unknown =>
  isRecord(below) && isRecord(above) ? overlay(below, above) : above;
