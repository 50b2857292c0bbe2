import { VersionForm } from '@libs/web';
import { IsIn, MaxLength, MinLength } from 'class-validator';
import { type AnswerPeriod, answerPeriods, USUAL_PERIOD } from './domain/question';

/** What is missing, in the caseworker's words, and how long the applicant has. */
export class QuestionForm extends VersionForm {
  @MinLength(10, { message: 'Schreiben Sie, welche Angaben oder Unterlagen fehlen (mindestens 10 Zeichen).' })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  frage: string = '';

  @IsIn(Object.keys(answerPeriods), { message: 'Wählen Sie eine Frist.' })
  wochen: AnswerPeriod = USUAL_PERIOD;
}
