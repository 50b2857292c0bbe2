import { DirectiveError, type Fault, type Place } from './place';

/** Reads one value at a place of the file or refuses it with a DirectiveError. */
export type Reader<T> = (at: Place) => T;
export type Readers = Readonly<Record<string, Reader<unknown>>>;
export type Read<R> = R extends Reader<infer T> ? T : never;
export type ReadRecord<Needed, Further> = { readonly [K in keyof Needed]: Read<Needed[K]> } & {
  readonly [K in keyof Further]?: Read<Further[K]>;
};

/** Named entries: the needed ones, perhaps the further ones, no others. */
export const record =
  <N extends Readers, F extends Readers>(needed: N, further: F): Reader<ReadRecord<N, F>> =>
  (at) => {
    const fields = at.fields();
    const missing = Object.keys(needed).filter((name) => !fields.has(name));
    const [read] = gather([
      () => readFields({ ...needed, ...further }, fields),
      ...missing.map((name) => () => at.refuse(`Es fehlt „${name}“.`)),
    ]);
    lines.set(read!, at.line);
    return read as ReadRecord<N, F>;
  };

const lines = new WeakMap<object, number>();

/** The line that named entries were read at, for faults that only show beside other rules. */
export const lineOf = (entry: object): number | undefined => lines.get(entry);

/** Named entries of which each may be absent. */
export const partial = <F extends Readers>(further: F) => record({}, further);

export const listOf =
  <T>(entry: Reader<T>): Reader<readonly T[]> =>
  (at) =>
    gather(at.list().map((place) => () => entry(place)));

function readFields(readers: Readers, fields: ReadonlyMap<string, Place>): Record<string, unknown> {
  const entries = [...fields].map(([name, place]) => () => {
    const reader = readers[name];
    if (!reader) {
      return place.refuse(
        `„${name}“ ist hier keine bekannte Angabe. Möglich sind: ${Object.keys(readers).join(', ')}.`,
      );
    }
    return [name, reader(place)] as const;
  });
  return Object.fromEntries(gather(entries));
}

/** Does all of it before it complains, so that a file's faults are told at once. Throws a DirectiveError. */
export function gather<T>(tasks: readonly (() => T)[]): T[] {
  const faults: Fault[] = [];
  const values = tasks.flatMap((task) => {
    try {
      return [task()];
    } catch (error) {
      if (!(error instanceof DirectiveError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new DirectiveError(faults);
  return values;
}
