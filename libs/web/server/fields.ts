import { parseDate } from '@libs/dates';
import { parseEuro } from '@libs/money';
import { ValidateBy, type ValidationOptions } from 'class-validator';

const rule =
  (name: string, test: (value: unknown) => boolean, message: string) => (options?: ValidationOptions) =>
    ValidateBy({ name, validator: { validate: test, defaultMessage: () => message } }, options);

/** A German amount of money, zero or more: "12.345,67". */
export const IsEuro = rule(
  'isEuro',
  (value) => typeof value === 'string' && parseEuro(value) !== null,
  'Geben Sie einen Betrag wie 12.345,67 ein, ohne Vorzeichen und ohne Buchstaben.',
);

/** A German calendar day: "22.11.2026". */
export const IsGermanDate = rule(
  'isGermanDate',
  (value) => typeof value === 'string' && parseDate(value) !== null,
  'Geben Sie ein Datum wie 22.11.2026 ein.',
);
