import { VersionForm } from '@libs/web';
import { Equals } from 'class-validator';

/** Signing as a deliberate act. */
export class ReviewedForm extends VersionForm {
  @Equals('ja', { message: 'Bestätigen Sie, dass Sie den Bescheid geprüft haben.' })
  geprueft: string = '';
}
