import { type CrossChecked, type FormErrors, formOf, type FormState, VersionForm } from '@libs/web';
import { Equals, IsIn, IsObject, IsUUID, MaxLength, MinLength } from 'class-validator';
import { type AnyContent, faultsIn } from './domain/content';
import { type WrittenName, writtenLetter, writtenNames } from './domain/written-letters';
import { type InternalKind, internalKinds } from './internal-letters';

const FIELD = 'inhalt';

/** The name of a field of a letter in its form. */
export const inputName = (name: string): string => `${FIELD}.${name}`;

/** A letter as it is typed, `inhalt.<field>`: it may have gaps, but what is there must have the form of its field. */
export class LetterForm extends VersionForm implements CrossChecked {
  @IsIn(writtenNames, { message: 'Laden Sie die Seite neu.' })
  art: WrittenName = 'interim';

  @IsUUID(undefined, { message: 'Laden Sie die Seite neu.' })
  entwurf: string = '';

  @IsObject({ message: 'Laden Sie die Seite neu.' })
  inhalt: Readonly<Record<string, unknown>> = {};

  check(): FormErrors {
    if (!writtenNames.includes(this.art)) return {};
    const faults = Object.entries(faultsIn(this.art, this.content()));
    return Object.fromEntries(faults.map(([name, message]) => [inputName(name), message]));
  }

  /** Of the fields that this kind has; line ends as one character. */
  content(): AnyContent {
    const texts = writtenLetter(this.art).fields.map(
      ({ name }) => [name, textIn(this.inhalt[name])] as const,
    );
    return Object.fromEntries(texts);
  }
}

/** Of several choices one a line. */
const textIn = (value: unknown): string =>
  Array.isArray(value) ? value.map(textOf).join('\n') : textOf(value);

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
        .replace(/\r\n?/g, '\n')
        .replace(/\p{Cs}/gu, '')
        .trim()
    : '';

/** The form filled with what a draft says. */
export const formOfContent = (content: AnyContent, errors: FormErrors = {}): FormState =>
  formOf(
    Object.fromEntries(Object.entries(content).map(([name, text]) => [inputName(name), text])),
    Object.fromEntries(Object.entries(errors).map(([name, message]) => [inputName(name), message])),
  );

/** Signing: a deliberate act, with the reason for which the signatory answers for what is only assumed. */
export class SignForm extends VersionForm {
  @Equals('ja', { message: 'Bestätigen Sie, dass Sie das Schreiben geprüft haben.' })
  geprueft: string = '';

  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  verantwortung: string = '';
}

/** Why a draft goes back to its writer. */
export class SendBackForm extends VersionForm {
  @MinLength(10, { message: 'Schreiben Sie, was geändert werden soll (mindestens 10 Zeichen).' })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  grund: string = '';
}

/** Which internal letter is to be put into the file. */
export class NoteForm {
  @IsIn(internalKinds, { message: 'Laden Sie die Seite neu.' })
  art: InternalKind = 'check_note';
}
