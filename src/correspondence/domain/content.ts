import { parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { faultOf } from './fields';
import { type WrittenName, writtenLetter, type writtenLetters } from './written-letters';

type FieldName<K extends WrittenName> = (typeof writtenLetters)[K]['fields'][number]['name'];

/** What somebody has typed into the form of a kind: field to text, empty where nothing is. */
export type Content<K extends WrittenName> = { readonly [F in FieldName<K>]: string };
export type AnyContent = Readonly<Record<string, string>>;

/** What was chosen of several, one a line. */
export const chosenIn = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** With every field of the kind and no other. */
export const wholeContent = (kind: WrittenName, content: AnyContent): AnyContent =>
  Object.fromEntries(writtenLetter(kind).fields.map(({ name }) => [name, content[name] ?? '']));

/** What cannot be kept as it is, by field. */
export function faultsIn(kind: WrittenName, content: AnyContent): FormErrors {
  const faults = writtenLetter(kind).fields.map(
    (field) => [field.name, faultOf(field, content[field.name] ?? '')] as const,
  );
  return { ...given(faults), ...crossFaults[kind]?.(content) };
}

/** What is still missing before the letter can be issued, by field. */
export const missingIn = (kind: WrittenName, content: AnyContent): FormErrors => ({
  ...given(
    writtenLetter(kind)
      .fields.filter(({ required }) => required)
      .map(({ name, label }) => [name, content[name] ? undefined : `Es fehlt: ${label}.`] as const),
  ),
  ...crossMissing[kind]?.(content),
});

const given = (messages: readonly (readonly [string, string | undefined])[]): FormErrors =>
  Object.fromEntries(messages.filter((entry): entry is [string, string] => entry[1] !== undefined));

type Cross = { readonly [K in WrittenName]?: (content: AnyContent) => FormErrors };

/** What no single field can tell, however unfinished the draft is. */
const crossFaults: Cross = {
  early_start: ({ ab = '', bis = '' }): FormErrors => {
    const [from, until] = [parseDate(ab), parseDate(bis)];
    const backwards = from && until && Temporal.PlainDate.compare(until, from) < 0;
    return backwards ? { bis: 'Das Ende liegt vor dem Beginn.' } : {};
  },
};

const crossMissing: Cross = {
  correction: (content) => ({ ...wholeMistake(content, 2), ...wholeMistake(content, 3) }),
  hearing: ({ absicht, bezug, vorschrift }) =>
    absicht === 'revocation' || absicht === 'amendment'
      ? given([
          ['bezug', bezug ? undefined : 'Wählen Sie den Bescheid, um den es geht.'],
          ['vorschrift', vorschrift || absicht === 'amendment' ? undefined : 'Wählen Sie die Vorschrift.'],
        ])
      : {},
};

/** A further mistake is named wholly or not at all. */
function wholeMistake(content: AnyContent, number: 2 | 3): FormErrors {
  const names = [`stelle${number}`, `falsch${number}`, `richtig${number}`];
  const empty = names.filter((name) => !content[name]);
  return empty.length === names.length
    ? {}
    : Object.fromEntries(
        empty.map((name) => [name, `Vervollständigen Sie die ${number}. Stelle oder leeren Sie sie.`]),
      );
}
