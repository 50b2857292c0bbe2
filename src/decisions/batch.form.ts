import { Equals, IsObject, IsUUID, Matches, MaxLength } from 'class-validator';
import type { CrossChecked, FormErrors } from '@libs/web';
import type { ChosenCase } from './batches';

const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;
const MOST = 500;

/** The cases that are chosen, each with the version that was shown: `vorgang.<id>` is the version. */
export class ChoiceForm implements CrossChecked {
  @IsObject()
  vorgang: Readonly<Record<string, unknown>> = {};

  check(): FormErrors {
    const { length } = this.chosen();
    if (length === 0) return { form: 'Wählen Sie mindestens einen Vorgang.' };
    return length > MOST ? { form: `Wählen Sie höchstens ${MOST} Vorgänge auf einmal.` } : {};
  }

  chosen(): ChosenCase[] {
    return Object.entries(this.vorgang).flatMap(([caseId, version]) =>
      id.test(caseId) && /^\d{1,9}$/.test(String(version)) ? [{ caseId, version: Number(version) }] : [],
    );
  }
}

/** Signing all that is chosen: a deliberate act, with one reason for all assumed rules. */
export class BatchForm extends ChoiceForm {
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  verantwortung: string = '';

  @Equals('ja', { message: 'Bestätigen Sie, dass Sie die Bescheide geprüft haben.' })
  geprueft: string = '';
}

/** Trying a row once more that failed. */
export class RetryForm {
  @IsUUID(undefined, { message: 'Laden Sie die Seite neu.' })
  vorgang: string = '';

  @Matches(/^[0-9a-f]{8}$/, { message: 'Laden Sie die Seite neu.' })
  kennung: string = '';
}
