import { VersionForm } from '@libs/web';
import { Equals, MaxLength } from 'class-validator';

/** Signing: a deliberate act, with the reason for which the signatory answers for assumed rules. */
export class SigningForm extends VersionForm {
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  verantwortung: string = '';

  @Equals('ja', { message: 'Bestätigen Sie, dass Sie den Bescheid geprüft haben.' })
  geprueft: string = '';
}
