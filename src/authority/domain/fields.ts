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
      label: 'Bekanntgabe nach Absendung, Tage',
      value: ({ dispatchDays }) => String(dispatchDays),
    },
    { name: 'fundstelle', label: 'Fundstelle dazu', value: ({ dispatchCitation }) => dispatchCitation },
    {
      name: 'abruf',
      label: 'Abruf im Portal möglich, Tage',
      value: ({ retrievalDays }) => String(retrievalDays),
    },
    {
      name: 'abruf_fundstelle',
      label: 'Fundstelle dazu',
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

/** All that a version says, in words. */
export const factsOf = (
  { kind, content, mark, source }: Omit<Version, 'id'> | Version,
  words: Words,
): Fact[] => [
  ...fieldsOf(kind).map(({ label, value }) => ({ label, text: inWords(value(content), words) })),
  { label: 'Stand', text: marks[mark] },
  { label: 'Quelle', text: source },
];

function inWords(value: string | readonly string[], words: Words): string {
  if (typeof value !== 'string') return value.map((one) => words.get(one) ?? one).join(', ');
  return words.get(value) ?? value.split('\n').join(', ');
}

export interface Change {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What a version says otherwise than the one that it replaces. */
export function changesOf(version: Version, before: Version, words: Words): Change[] {
  const old = factsOf(before, words);
  return factsOf(version, words).flatMap(({ label, text }, index) =>
    old[index]!.text === text ? [] : [{ label, before: old[index]!.text, after: text }],
  );
}

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
