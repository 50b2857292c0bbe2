import { VersionForm } from '@libs/web';
import { MaxLength, MinLength } from 'class-validator';

/** What is missing, in the caseworker's words. */
export class QuestionForm extends VersionForm {
  @MinLength(10, { message: 'Schreiben Sie, welche Angaben oder Unterlagen fehlen (mindestens 10 Zeichen).' })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  frage: string = '';
}
