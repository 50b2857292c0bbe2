import { IsObject } from 'class-validator';
import type { DeclarationsSection } from '../domain/sections';
import { SectionForm } from './section.form';

export class DeclarationsForm extends SectionForm {
  @IsObject({ message: 'Laden Sie die Seite neu.' })
  erklaerung: Readonly<Record<string, unknown>> = {};

  /** The declarations that were ticked, of those that the directive knows. */
  section(known: readonly { readonly id: string }[]): DeclarationsSection {
    return { made: known.map(({ id }) => id).filter((id) => this.erklaerung[id] === 'ja') };
  }
}

/** The fields as the page shows them. */
export const declarationFields = ({ made }: DeclarationsSection) =>
  Object.fromEntries(made.map((id) => [`erklaerung.${id}`, true]));
