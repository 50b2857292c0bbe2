import { parseDate } from '@libs/dates';
import { Equals, IsNotEmpty, IsUUID, MaxLength, ValidateBy } from 'class-validator';

const EARLIEST = 2000;
const LATEST = 2099;

const isOfThisCentury = (value: unknown): boolean => {
  const year = (typeof value === 'string' && parseDate(value)?.year) || 0;
  return year >= EARLIEST && year <= LATEST;
};

/** Asking for an early start: from when, why, and that nothing has begun. */
export class EarlyStartForm {
  @IsUUID(undefined, { message: 'Laden Sie die Seite neu.' })
  antrag: string = '';

  @ValidateBy({
    name: 'day',
    validator: {
      validate: isOfThisCentury,
      defaultMessage: () => 'Geben Sie ein Datum wie 22.11.2026 ein.',
    },
  })
  ab: string = '';

  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  @IsNotEmpty({ message: 'Schreiben Sie, warum Sie nicht auf die Entscheidung warten können.' })
  grund: string = '';

  @Equals('ja', { message: 'Bestätigen Sie, dass Sie mit dem Vorhaben noch nicht begonnen haben.' })
  nichtBegonnen: string = '';
}

/** Taking back one request. */
export class EarlyStartWithdrawalForm {
  @IsUUID(undefined, { message: 'Laden Sie die Seite neu.' })
  antrag: string = '';
}
