import type { Question } from '@libs/directive';
import type { CrossChecked, FormErrors } from '@libs/web';
import { IsObject } from 'class-validator';
import type { SpecificsSection } from '../domain/sections';
import { Count, countOf, Line, OneOf } from './fields';
import { SectionForm } from './section.form';
import { answerOf, answerText, YES_NO } from './yes-no';

export class SpecificsForm extends SectionForm implements CrossChecked {
  @OneOf(YES_NO)
  federfuehrung = '';

  @Count()
  @Line(11)
  einwohner = '';

  @Count()
  @Line(11)
  dauer = '';

  @Count()
  @Line(11)
  personen = '';

  @Count()
  @Line(11)
  lizenzen = '';

  /** By the id of the question. */
  @IsObject({ message: 'Laden Sie die Seite neu.' })
  antwort: Readonly<Record<string, unknown>> = {};

  check(): FormErrors {
    const wrong = Object.entries(this.antwort ?? {}).filter(([, value]) => !YES_NO.includes(value as string));
    return Object.fromEntries(wrong.map(([id]) => [`antwort.${id}`, 'Wählen Sie eine der Antworten aus.']));
  }

  /** The answers to the questions that were put, in their words. */
  section(questions: readonly Pick<Question, 'id' | 'text'>[]): SpecificsSection {
    return {
      leads: answerOf(this.federfuehrung),
      jointInhabitants: countOf(this.einwohner),
      cooperationYears: countOf(this.dauer),
      persons: countOf(this.personen),
      licences: countOf(this.lizenzen),
      answers: questions
        .filter(({ id }) => Object.hasOwn(this.antwort, id))
        .map(({ id, text }) => ({ id, text, holds: this.antwort[id] === 'ja' })),
    };
  }
}

/** The fields as the page shows them. */
export const specificsFields = (section: SpecificsSection) => ({
  federfuehrung: answerText(section.leads),
  einwohner: section.jointInhabitants,
  dauer: section.cooperationYears,
  personen: section.persons,
  lizenzen: section.licences,
  ...Object.fromEntries(section.answers.map(({ id, holds }) => [`antwort.${id}`, answerText(holds)])),
});
