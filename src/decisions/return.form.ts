import { VersionForm } from '@libs/web';
import { MaxLength, MinLength } from 'class-validator';

/** Why a proposal goes back to the review. */
export class ReturnForm extends VersionForm {
  @MinLength(10, { message: 'Schreiben Sie, was geändert werden soll (mindestens 10 Zeichen).' })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  grund: string = '';
}
