import type { Place } from './place';

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
    for (const name of Object.keys(needed)) if (!fields.has(name)) at.refuse(`Es fehlt „${name}“.`);
    return readFields({ ...needed, ...further }, fields) as ReadRecord<N, F>;
  };

/** Named entries of which each may be absent. */
export const partial = <F extends Readers>(further: F) => record({}, further);

export const listOf =
  <T>(entry: Reader<T>): Reader<readonly T[]> =>
  (at) =>
    at.list().map(entry);

function readFields(readers: Readers, fields: ReadonlyMap<string, Place>): Record<string, unknown> {
  return Object.fromEntries(
    [...fields].map(([name, place]) => {
      const reader = readers[name];
      if (!reader) {
        return place.refuse(
          `„${name}“ ist hier keine bekannte Angabe. Möglich sind: ${Object.keys(readers).join(', ')}.`,
        );
      }
      return [name, reader(place)];
    }),
  );
}
