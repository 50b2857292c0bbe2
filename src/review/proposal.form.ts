import { parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { IsObject, MaxLength, MinLength } from 'class-validator';
import type { Consent } from './domain/consent';
import { SharesForm } from './shares.form';

const MAX_REFERENCE = 100;

/** The amounts per due year and title (`betrag.2020-investive`), with reasons and conditions for the letter. */
export class ProposalForm extends SharesForm {
  @MinLength(10, {
    message: 'Begründen Sie den Vorschlag (mindestens 10 Zeichen). Der Text steht im Bescheid.',
  })
  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  begruendung: string = '';

  @MaxLength(4000, { message: 'Höchstens 4.000 Zeichen.' })
  auflagen: string = '';

  /** The consent of the Finance Ministry, `zustimmung.am` and `zustimmung.zeichen`; both or nothing. */
  @IsObject()
  zustimmung: Readonly<Record<string, unknown>> = {};

  override check(): FormErrors {
    return { ...super.check(), ...this.wrongConsent() };
  }

  consent(): Consent | null {
    const [on, reference] = [parseDate(this.entry('am')), this.entry('zeichen')];
    return on && reference ? { on: on.toString(), reference } : null;
  }

  private wrongConsent(): FormErrors {
    const [day, reference] = [this.entry('am'), this.entry('zeichen')];
    if (day === '' && reference === '') return {};
    return {
      ...(parseDate(day) ? {} : { 'zustimmung.am': 'Geben Sie einen Tag an, zum Beispiel 22.11.2026.' }),
      ...(reference === '' ? { 'zustimmung.zeichen': 'Geben Sie das Aktenzeichen der Zustimmung an.' } : {}),
      ...(reference.length > MAX_REFERENCE
        ? { 'zustimmung.zeichen': `Höchstens ${MAX_REFERENCE} Zeichen.` }
        : {}),
    };
  }

  private entry(name: string): string {
    const value = this.zustimmung[name];
    return typeof value === 'string' ? value.trim() : '';
  }
}
