import type { Temporal } from 'temporal-polyfill';

/** A value as it might have been written instead, and which part of the rule was changed; '' for all of it. */
export interface Change<T> {
  readonly part: string;
  readonly value: T;
}
export type Changes<T> = (value: T) => readonly Change<T>[];

const whole = <T>(values: readonly T[]): readonly Change<T>[] => values.map((value) => ({ part: '', value }));

/** A little and a tenth, up and down: for cents, basis points and counts. */
export const number =
  <T extends number>(most = Infinity): Changes<T> =>
  (value) =>
    whole(
      [1, Math.ceil(value / 10)]
        .flatMap((step) => [value + step, value - step])
        .filter((other) => other >= 0 && other <= most)
        .map((other) => other as T),
    );

export const basisPoints = number<number>(10_000);

export const flag: Changes<boolean> = (value) => whole([!value]);

export const wording: Changes<string> = (value) => whole([`${value} (anders)`]);

export const day: Changes<Temporal.PlainDate> = (value) =>
  whole([value.add({ days: 1 }), value.subtract({ days: 1 })]);

export const dayOfYear: Changes<{ readonly day: number; readonly month: number }> = ({ day, month }) =>
  whole([
    { day: day < 28 ? day + 1 : 1, month },
    { day: day > 1 ? day - 1 : 28, month },
  ]);

export const otherOf =
  <T extends string>(words: readonly T[]): Changes<T> =>
  (value) =>
    whole(words.filter((word) => word !== value));

/** A list that stands for a set of words: one is missing, one is there too. */
export const setOf =
  <T extends string>(words: readonly T[]): Changes<readonly T[]> =>
  (value) =>
    whole([
      ...value.map((word) => value.filter((other) => other !== word)),
      ...words.filter((word) => !value.includes(word)).map((word) => [...value, word]),
    ]);

type ChangesOfFields<T> = { readonly [K in keyof T]?: Changes<NonNullable<T[K]>> };

/** Each field as it might be otherwise; one that may be absent is left out, too. */
export const fields =
  <T extends object>(
    of: ChangesOfFields<NoInfer<T>>,
    further: readonly (keyof NoInfer<T>)[] = [],
  ): Changes<T> =>
  (value) => [
    ...(Object.keys(of) as (keyof T)[])
      .filter((name) => value[name] !== undefined)
      .flatMap((name) =>
        of[name]!(value[name] as never).map((change) => ({
          part: change.part,
          value: { ...value, [name]: change.value },
        })),
      ),
    ...whole(further.filter((name) => value[name] !== undefined).map((name) => without(value, name))),
  ];

const without = <T extends object>(value: T, name: keyof T): T => {
  const { [name]: _, ...rest } = value;
  return rest as T;
};

/** The changes of an entry's own part that bears a name of its own. */
export const named =
  <T>(name: string, changes: Changes<T>): Changes<T> =>
  (value) =>
    changes(value).map((change) => ({
      part: [name, change.part].filter(Boolean).join(' '),
      value: change.value,
    }));

/** A list of which every entry counts: it is missing, or is otherwise. */
export const entries =
  <T>(nameOf: (entry: NoInfer<T>) => string, changes: Changes<NoInfer<T>>): Changes<readonly T[]> =>
  (list) =>
    list.flatMap((entry, index) => {
      const name = nameOf(entry);
      return [
        { part: name, value: list.filter((other) => other !== entry) },
        ...named(name, changes)(entry).map(({ part, value }) => ({ part, value: list.with(index, value) })),
      ];
    });

/** Facts that must hold together: each in turn is not asked for. */
export const premise = <T extends object>(value: T): readonly Change<T>[] =>
  Object.keys(value).map((name) => ({ part: `when ${name}`, value: without(value, name as never) }));
