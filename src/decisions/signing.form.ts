import { MaxLength } from 'class-validator';
import { ReviewedForm } from './reviewed.form';

/** Signing an act, with the reason for which the signatory answers for what is only assumed in it. */
export class SigningForm extends ReviewedForm {
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  verantwortung: string = '';
}
