import { IsIn, MaxLength, MinLength } from 'class-validator';
import { SharesForm } from '../review';

/** The amounts that a case waits for, and why it has to. */
export class WaitForm extends SharesForm {
  @MinLength(10, { message: 'Schreiben Sie, warum der Antrag warten muss (mindestens 10 Zeichen).' })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  grund: string = '';

  /** "ja" from the page that shows what will be done; empty from a button that only brings the amounts along. */
  @IsIn(['', 'ja'])
  bestaetigt: string = '';
}
