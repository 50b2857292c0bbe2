import type { CrossChecked, FormErrors } from '@libs/web';
import { VersionForm } from '@libs/web';
import { IsObject, IsOptional, IsString } from 'class-validator';
import { type Answers, type CheckName, checkNames, type CheckResult, checkResults } from './domain/checks';

const MAX_NOTE = 2000;

/** The answers to the completeness check, `ergebnis.<name>` and `bemerkung.<name>`; unanswered points stay open. */
export class ChecksForm extends VersionForm implements CrossChecked {
  /** The state of the check that the page showed. */
  @IsOptional()
  @IsString({ message: 'Laden Sie die Seite neu.' })
  stand?: string;

  @IsObject()
  ergebnis: Readonly<Record<string, unknown>> = {};

  @IsObject()
  bemerkung: Readonly<Record<string, unknown>> = {};

  check(): FormErrors {
    const errors: Record<string, string> = {};
    for (const name of checkNames) {
      if (this.result(name) === 'open' && this.note(name) === '')
        errors[`bemerkung.${name}`] = 'Schreiben Sie, was noch offen ist.';
      if (this.result(name) === null && this.note(name) !== '')
        errors[`ergebnis.${name}`] = 'Wählen Sie ein Ergebnis, damit die Bemerkung gespeichert wird.';
      if (this.note(name).length > MAX_NOTE) errors[`bemerkung.${name}`] = `Höchstens ${MAX_NOTE} Zeichen.`;
    }
    return errors;
  }

  answers(): Answers {
    return Object.fromEntries(
      checkNames.flatMap((name) => {
        const result = this.result(name);
        return result ? [[name, { result, note: this.note(name) }]] : [];
      }),
    );
  }

  private result(name: CheckName): CheckResult | null {
    const value = this.ergebnis[name];
    return typeof value === 'string' && Object.hasOwn(checkResults, value) ? (value as CheckResult) : null;
  }

  private note(name: CheckName): string {
    const value = this.bemerkung[name];
    return typeof value === 'string' ? value.trim() : '';
  }
}
