import { MaxLength } from 'class-validator';

/** What may come with an uploaded file. */
export class VerificationForm {
  @MaxLength(100, { message: 'Höchstens 100 Zeichen.' })
  dokumentnummer: string = '';
}
