import { MaxLength } from 'class-validator';
import { SigningForm } from './signing.form';

/** Signing an award, with the reason for a period that begins before it. */
export class AwardSigningForm extends SigningForm {
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  beginn: string = '';
}
