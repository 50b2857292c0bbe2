import { parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { IsIn, MaxLength, MinLength } from 'class-validator';
import { type RevocationReasonName, revocationReasonNames, revocationReasons } from '../letters';
import { SharesForm } from '../review';
import { draftSteps } from './amendment.form';
import type { RevocationContent } from './domain/revocation';

const WRONG_DAY = 'Geben Sie einen Tag an, zum Beispiel 22.11.2026.';
const TOO_LONG = { message: 'Höchstens 4.000 Zeichen.' };

/** The answer that there was no hearing. */
export const NO_HEARING = 'keine';

/** What is taken back of an award, on what ground and why; what of each instalment under `betrag.2020-investive`. */
export class RevocationForm extends SharesForm {
  @IsIn(draftSteps)
  schritt: (typeof draftSteps)[number] = 'speichern';

  @IsIn(revocationReasonNames, { message: 'Wählen Sie die Vorschrift.' })
  grundlage: RevocationReasonName | '' = '';

  @IsIn(['past', 'future'], { message: 'Wählen Sie, für welche Zeit die Aufhebung wirkt.' })
  wirkung: RevocationContent['effect'] | '' = '';

  @IsIn(['ganz', 'teil'], { message: 'Wählen Sie, ob alles oder ein Teil aufgehoben wird.' })
  umfang: string = '';

  @MinLength(10, { message: 'Schildern Sie den Sachverhalt (mindestens 10 Zeichen).' })
  @MaxLength(4000, TOO_LONG)
  sachverhalt: string = '';

  @MinLength(10, { message: 'Schreiben Sie zum Vertrauensschutz (mindestens 10 Zeichen).' })
  @MaxLength(4000, TOO_LONG)
  vertrauen: string = '';

  @MinLength(10, { message: 'Begründen Sie die Ausübung des Ermessens (mindestens 10 Zeichen).' })
  @MaxLength(4000, TOO_LONG)
  ermessen: string = '';

  @MinLength(1, { message: 'Wählen Sie das Anhörungsschreiben.' })
  @MaxLength(40)
  anhoerung: string = '';

  @MaxLength(2000, { message: 'Höchstens 2.000 Zeichen.' })
  ohneAnhoerung: string = '';

  @MaxLength(2000, { message: 'Höchstens 2.000 Zeichen.' })
  vorAntwort: string = '';

  @MaxLength(20)
  kenntnis: string = '';

  @MaxLength(2000, { message: 'Höchstens 2.000 Zeichen.' })
  nachFrist: string = '';

  @MaxLength(20)
  erstattung: string = '';

  @MaxLength(2000, { message: 'Höchstens 2.000 Zeichen.' })
  zinsverzicht: string = '';

  override check(): FormErrors {
    return {
      ...super.check(),
      ...(parseDate(this.kenntnis) ? {} : { kenntnis: WRONG_DAY }),
      ...(this.erstattung === '' || parseDate(this.erstattung) ? {} : { erstattung: WRONG_DAY }),
    };
  }

  content(): RevocationContent {
    const reason = this.grundlage as RevocationReasonName;
    const heard = this.anhoerung !== NO_HEARING;
    return {
      provision: revocationReasons[reason].provision,
      reason,
      effect: this.wirkung as RevocationContent['effect'],
      whole: this.umfang === 'ganz',
      revoked: this.umfang === 'ganz' ? [] : this.shares().filter(({ amount }) => amount > 0),
      facts: this.sachverhalt,
      reliance: this.vertrauen,
      discretion: this.ermessen,
      hearingId: heard ? this.anhoerung : null,
      withoutHearing: heard ? '' : this.ohneAnhoerung,
      beforeReply: this.vorAntwort,
      knownOn: parseDate(this.kenntnis)!.toString(),
      afterYear: this.nachFrist,
      repayBy: parseDate(this.erstattung)?.toString() ?? null,
      interestWaived: this.zinsverzicht,
    };
  }
}
