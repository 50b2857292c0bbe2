import { parseDate } from '@libs/dates';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { isEmail, IsString, MaxLength, ValidateBy } from 'class-validator';
import { isValidIBAN } from 'ibantools';

/** What PostgreSQL cannot store as text: NUL and lone surrogates; line ends as one character, as people count them. */
const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\0\p{Cs}]/gu, '');

const limited = (read: (text: string) => string, length: number): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? read(value) : value)),
    IsString({ message: 'Geben Sie hier einen Text ein.' }),
    MaxLength(length, {
      message: `Kürzen Sie den Text auf höchstens ${length.toLocaleString('de-DE')} Zeichen.`,
    }),
  );

/** A line of text, up to so many characters. */
export const Line = (length: number) => limited((text) => clean(text).replace(/\s+/g, ' '), length);

/** Text with paragraphs, up to so many characters. */
export const Paragraphs = (length: number) => limited(clean, length);

/** A format that only counts once something is typed: unfinished forms can be saved. */
const whenGiven = (name: string, test: (text: string) => boolean, message: string) => (): PropertyDecorator =>
  ValidateBy({
    name,
    validator: {
      validate: (value: unknown) => value === '' || (typeof value === 'string' && test(value)),
      defaultMessage: () => message,
    },
  });

export const PostalCode = whenGiven(
  'postalCode',
  (text) => /^\d{5}$/.test(text),
  'Geben Sie die Postleitzahl mit fünf Ziffern ein.',
);

export const Phone = whenGiven(
  'phone',
  (text) => /^\+?[\d\s()/.-]{5,}$/.test(text),
  'Geben Sie die Telefonnummer mit Ziffern ein, zum Beispiel 0361 1234-56.',
);

export const EmailAddress = whenGiven(
  'emailAddress',
  (text) => isEmail(text),
  'Geben Sie eine E-Mail-Adresse wie name@beispiel.de ein.',
);

/** With blanks or without; the check digits must be right (ISO 7064, modulo 97). */
export const Iban = whenGiven(
  'iban',
  (text) => isValidIBAN(text.replace(/\s/g, '').toUpperCase()),
  'Die IBAN stimmt nicht. Prüfen Sie sie Zeichen für Zeichen; deutsche IBAN haben 22 Zeichen.',
);

/** Up to 999.999.999, with or without points. */
export const Count = whenGiven(
  'count',
  (text) => /^(\d{1,9}|\d{1,3}(\.\d{3}){1,2})$/.test(text),
  'Geben Sie eine ganze Zahl ein, zum Beispiel 12.',
);

/** The number that was typed, null for none. */
export const countOf = (text: string): number | null =>
  text === '' ? null : Number(text.replaceAll('.', ''));

const EARLIEST = 2000;
const LATEST = 2099;

/** A German calendar day of this century: a year mistyped as 0202 or 2202 is refused. */
export const Day = whenGiven(
  'day',
  (text) => {
    const year = parseDate(text)?.year ?? 0;
    return year >= EARLIEST && year <= LATEST;
  },
  'Geben Sie ein Datum wie 22.11.2026 ein.',
);

/** One of the values, or nothing yet. */
export const OneOf = (values: readonly string[]) =>
  whenGiven('oneOf', (text) => values.includes(text), 'Wählen Sie eine der Antworten aus.')();
