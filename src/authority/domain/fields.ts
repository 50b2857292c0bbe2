import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import type { Contents, Kind } from './kinds';
import type { Version } from './versions';

/** A part of a version as forms, lists and comparisons have it. */
interface Field<K extends Kind> {
  /** In the form. */
  readonly name: string;
  readonly label: string;
  /** As the form takes it. */
  readonly value: (content: Contents[K]) => string | readonly string[];
}

/** How a value is called on the screen: a district by its name, a person by theirs. */
export type Words = ReadonlyMap<string, string>;

/** What each kind says, in the order of its form. */
export const fields: { readonly [K in Kind]: readonly Field<K>[] } = {
  behoerde: [
    { name: 'kennung', label: 'Kürzel', value: ({ key }) => key },
    { name: 'name', label: 'Behörde', value: ({ name }) => name },
    { name: 'stelle', label: 'Stelle', value: ({ unit }) => unit },
    { name: 'strasse', label: 'Straße und Hausnummer', value: ({ street }) => street },
    { name: 'ort', label: 'Postleitzahl und Ort', value: ({ city }) => city },
    { name: 'telefon', label: 'Telefon', value: ({ phone }) => phone },
    { name: 'email', label: 'E-Mail', value: ({ email }) => email },
    { name: 'absender', label: 'Absenderzeile', value: ({ returnLine }) => returnLine },
  ],
  zeichnung: [
    { name: 'inhaber', label: 'Gilt für', value: ({ personId, role }) => personId ?? role ?? '' },
    { name: 'funktion', label: 'Funktion unter dem Namen', value: (content) => content.function },
    { name: 'bis', label: 'Letzter Tag', value: ({ validTo }) => (validTo ? german(validTo) : '') },
  ],
  gerichte: [
    { name: 'kennung', label: 'Kürzel', value: ({ key }) => key },
    { name: 'name', label: 'Gericht', value: ({ name }) => name },
    { name: 'anschrift', label: 'Anschrift', value: ({ address }) => address.join('\n') },
    {
      name: 'elektronisch',
      label: 'Elektronische Adresse',
      value: ({ electronicAddress }) => electronicAddress ?? '',
    },
    { name: 'kreise', label: 'Zuständig für', value: ({ districts }) => districts },
  ],
  bekanntgabe: [
    {
      name: 'tage',
      label: 'Bekannt gegeben nach der Absendung (Tage)',
      value: ({ dispatchDays }) => String(dispatchDays),
    },
    {
      name: 'fundstelle',
      label: 'Fundstelle zur Absendung',
      value: ({ dispatchCitation }) => dispatchCitation,
    },
    {
      name: 'abruf',
      label: 'Abruf im Portal möglich (Tage)',
      value: ({ retrievalDays }) => String(retrievalDays),
    },
    {
      name: 'abruf_fundstelle',
      label: 'Fundstelle zum Abruf',
      value: ({ retrievalCitation }) => retrievalCitation,
    },
  ],
};

const german = (day: string): string => formatDate(Temporal.PlainDate.from(day));

const fieldsOf = (kind: Kind) => fields[kind] as readonly Field<Kind>[];

/** Labels by the name of the field. */
export const labelOf = (kind: Kind, name: string): string =>
  fields[kind].find((field) => field.name === name)!.label;

/** What a form begins with when it changes a version. */
export const valuesOfVersion = ({ kind, content, mark, source }: Version) => ({
  ...Object.fromEntries(fieldsOf(kind).map(({ name, value }) => [name, value(content)])),
  stand: mark,
  quelle: source,
});

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
  return (content as Contents['behoerde']).name;
}
