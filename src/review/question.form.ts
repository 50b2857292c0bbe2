import { type CrossChecked, type FormErrors, VersionForm } from '@libs/web';
import { IsIn, IsObject } from 'class-validator';
import { lineOf, type Part, partNames, pointsOf } from '../applications';
import { type AnswerPeriod, answerPeriods, USUAL_PERIOD } from './domain/question';

/** How many points the form has fields for; a text with several lines makes several points. */
export const MOST_POINTS = 8;
export const pointNumbers = Array.from({ length: MOST_POINTS }, (_, index) => index + 1);

const SHORTEST = 10;
export const LONGEST_POINT = 1000;

const TOO_SHORT = `Schreiben Sie, welche Angaben oder Unterlagen fehlen (mindestens ${SHORTEST} Zeichen).`;

export const textField = (number: number): string => `punkt.${number}`;
export const partField = (number: number): string => `abschnitt.${number}`;

/** What is missing, in the caseworker's words, each with the part it is about, and how long the applicant has. */
export class QuestionForm extends VersionForm implements CrossChecked {
  @IsObject()
  punkt: Readonly<Record<string, unknown>> = {};

  /** The part of the application, or nothing. */
  @IsObject()
  abschnitt: Readonly<Record<string, unknown>> = {};

  @IsIn(Object.keys(answerPeriods), { message: 'Wählen Sie eine Frist.' })
  wochen: AnswerPeriod = USUAL_PERIOD;

  check(): FormErrors {
    return Object.fromEntries(
      pointNumbers.flatMap((number) => {
        const fault = this.faultAt(number);
        return fault ? [fault] : [];
      }),
    );
  }

  /** As it is asked: one point a line, those about a part with its name. */
  question(): string {
    return pointNumbers
      .flatMap((number) => pointsOf(this.text(number)).map((text) => ({ part: this.part(number), text })))
      .map(lineOf)
      .join('\n');
  }

  private faultAt(number: number): [string, string] | null {
    const [text, chosen] = [this.text(number), textIn(this.abschnitt, number)];
    if (chosen !== '' && this.part(number) === null)
      return [partField(number), 'Wählen Sie einen der Abschnitte aus.'];
    if (text.length > LONGEST_POINT)
      return [textField(number), `Höchstens ${LONGEST_POINT.toLocaleString('de-DE')} Zeichen.`];
    const needed = number === 1 || text !== '' || chosen !== '';
    return needed && text.length < SHORTEST ? [textField(number), TOO_SHORT] : null;
  }

  private text(number: number): string {
    return textIn(this.punkt, number).replace(/\r\n?/g, '\n').trim();
  }

  private part(number: number): Part | null {
    const chosen = textIn(this.abschnitt, number);
    return partNames.find((part) => part === chosen) ?? null;
  }
}

const textIn = (group: Readonly<Record<string, unknown>>, number: number): string => {
  const value = group[number];
  return typeof value === 'string' ? value : '';
};
