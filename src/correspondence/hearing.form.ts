import type { CrossChecked, FormErrors } from '@libs/web';
import { IsIn, IsUUID, MaxLength } from 'class-validator';

/** What the applicant says to a hearing: a statement, or that there is none. */
export class HearingForm implements CrossChecked {
  @IsUUID(undefined, { message: 'Laden Sie die Seite neu.' })
  anhoerung: string = '';

  @MaxLength(10_000, { message: 'Höchstens 10.000 Zeichen.' })
  stellungnahme: string = '';

  @IsIn(['', 'ja'], { message: 'Laden Sie die Seite neu.' })
  verzicht: string = '';

  check(): FormErrors {
    const [written, waived] = [this.stellungnahme !== '', this.verzicht === 'ja'];
    if (written && waived)
      return { verzicht: 'Sie haben eine Stellungnahme geschrieben. Entfernen Sie den Haken oder den Text.' };
    return written || waived
      ? {}
      : { stellungnahme: 'Schreiben Sie Ihre Stellungnahme oder setzen Sie den Haken darunter.' };
  }
}
