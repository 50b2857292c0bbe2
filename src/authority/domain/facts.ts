import { fieldsOf } from './fields';
import type { Contents } from './kinds';
import type { Version } from './versions';

/** How a value is called on the screen: a district by its name, a person by theirs. */
export type Words = ReadonlyMap<string, string>;

export interface Fact {
  readonly label: string;
  readonly text: string;
}

const marks = { assumed: 'angenommen', confirmed: 'bestätigt' } as const;

type Said = Pick<Version, 'kind' | 'content' | 'mark' | 'source'>;

/** Each part with its label; a list stays a list. */
const partsOf = ({ kind, content, mark, source }: Said) => [
  ...fieldsOf(kind).map(({ label, value }) => ({ label, value: value(content) })),
  { label: 'Angaben', value: marks[mark] },
  { label: 'Quelle', value: source },
];

function inWords(value: string | readonly string[], words: Words): string {
  if (typeof value !== 'string') return value.map((one) => words.get(one) ?? one).join(', ');
  return words.get(value) ?? value.split('\n').join(', ');
}

/** All that a version says, in words. */
export const factsOf = (version: Said, words: Words): Fact[] =>
  partsOf(version).map(({ label, value }) => ({ label, text: inWords(value, words) }));

export interface Change {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What a version says otherwise than the one that it replaces; of a list, what left it and what joined it. */
export function changesOf(version: Said, replaced: Said, words: Words): Change[] {
  const old = partsOf(replaced);
  return partsOf(version).flatMap(({ label, value }, index) => {
    const [before, after] = differing(old[index]!.value, value).map((part) => inWords(part, words)) as [
      string,
      string,
    ];
    return before === after ? [] : [{ label, before, after }];
  });
}

type Value = string | readonly string[];

const differing = (before: Value, after: Value): [Value, Value] =>
  typeof before === 'string' || typeof after === 'string'
    ? [before, after]
    : [before.filter((one) => !after.includes(one)), after.filter((one) => !before.includes(one))];

/** How a version is called in lists. */
export function nameOf({ kind, content }: Pick<Version, 'kind' | 'content'>, words: Words): string {
  if (kind === 'zeichnung') {
    const { personId, role, function: title } = content as Contents['zeichnung'];
    return `${words.get(personId ?? role ?? '') ?? ''}: ${title}`;
  }
  if (kind === 'bekanntgabe') {
    const { dispatchDays, retrievalDays } = content as Contents['bekanntgabe'];
    return `${dispatchDays} Tage nach Absendung, Abruf binnen ${retrievalDays} Tagen`;
  }
  if (kind === 'konto') return (content as Contents['konto']).holder;
  if (kind === 'haushalt') {
    const { investive, consumptive } = content as Contents['haushalt'];
    return `${investive}, ${consumptive}`;
  }
  return (content as Contents['behoerde']).name;
}
