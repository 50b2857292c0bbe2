import { parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { IsIn, MaxLength, MinLength } from 'class-validator';
import { revocationGrounds, type RevocationProvision } from '../letters';
import { SharesForm } from '../review';
import type { AmendmentContent } from './domain/amendment';

const WRONG_DAY = 'Geben Sie einen Tag an, zum Beispiel 22.11.2026.';
const provisions = Object.keys(revocationGrounds);

/** Draft only, or draft and propose: the two buttons of a form for a change. */
export const draftSteps = ['speichern', 'vorschlagen'] as const;

/** What an award is changed to: purpose, period, and amounts per due year and title (`betrag.2020-investive`). */
export class AmendmentForm extends SharesForm {
  @IsIn(draftSteps)
  schritt: (typeof draftSteps)[number] = 'speichern';

  @MinLength(10, { message: 'Beschreiben Sie den Zweck (mindestens 10 Zeichen).' })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  zweck: string = '';

  @MaxLength(20)
  von: string = '';

  @MaxLength(20)
  bis: string = '';

  @MaxLength(20)
  beantragt: string = '';

  @IsIn(['', ...provisions], { message: 'Wählen Sie eine der Vorschriften.' })
  grundlage: RevocationProvision | '' = '';

  @MinLength(10, {
    message: 'Begründen Sie die Änderung (mindestens 10 Zeichen). Der Text steht im Bescheid.',
  })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  begruendung: string = '';

  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  abgelehnt: string = '';

  override check(): FormErrors {
    const wrong = (name: 'von' | 'bis' | 'beantragt') => (parseDate(this[name]) ? {} : { [name]: WRONG_DAY });
    return {
      ...super.check(),
      ...wrong('von'),
      ...wrong('bis'),
      ...(this.beantragt === '' ? {} : wrong('beantragt')),
    };
  }

  content(): AmendmentContent {
    return {
      purpose: this.zweck,
      from: parseDate(this.von)!.toString(),
      to: parseDate(this.bis)!.toString(),
      shares: this.shares().filter(({ amount }) => amount > 0),
      requestedOn: parseDate(this.beantragt)?.toString() ?? null,
      provision: this.grundlage || null,
      reasons: this.begruendung,
      refused: this.abgelehnt,
    };
  }
}
