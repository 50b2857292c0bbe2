import { parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { IsObject, MaxLength, MinLength } from 'class-validator';
import type { Consent } from './domain/consent';
import { type RestGround, restGrounds, restMissing, restReasonOf, restTooShort } from './domain/rest';
import { SharesForm } from './shares.form';

const MAX_REFERENCE = 100;
const MAX_REASON = 4000;

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

  /** Why less is granted than the directive allows: `rest.grund` and `rest.text`. */
  @IsObject()
  rest: Readonly<Record<string, unknown>> = {};

  /** Why the period begins before the award. */
  @MaxLength(MAX_REASON, { message: 'Höchstens 4.000 Zeichen.' })
  beginn: string = '';

  override check(): FormErrors {
    return { ...super.check(), ...this.wrongConsent(), ...this.wrongRest() };
  }

  /** As the letter says it; null while nobody says it. */
  restReason(): string | null {
    return restReasonOf(this.restGround(), textIn(this.rest, 'text'));
  }

  consent(): Consent | null {
    const [on, reference] = [parseDate(textIn(this.zustimmung, 'am')), textIn(this.zustimmung, 'zeichen')];
    return on && reference ? { on: on.toString(), reference } : null;
  }

  private wrongConsent(): FormErrors {
    const [day, reference] = [textIn(this.zustimmung, 'am'), textIn(this.zustimmung, 'zeichen')];
    if (day === '' && reference === '') return {};
    return {
      ...(parseDate(day) ? {} : { 'zustimmung.am': 'Geben Sie einen Tag an, zum Beispiel 22.11.2026.' }),
      ...(reference === '' ? { 'zustimmung.zeichen': 'Geben Sie das Aktenzeichen der Zustimmung an.' } : {}),
      ...(reference.length > MAX_REFERENCE
        ? { 'zustimmung.zeichen': `Höchstens ${MAX_REFERENCE} Zeichen.` }
        : {}),
    };
  }

  private wrongRest(): FormErrors {
    const [ground, text] = [this.restGround(), textIn(this.rest, 'text')];
    if (text.length > MAX_REASON) return { 'rest.text': 'Höchstens 4.000 Zeichen.' };
    if (ground === '' && text !== '') return restMissing;
    return ground !== '' && this.restReason() === null ? restTooShort : {};
  }

  private restGround(): RestGround | '' {
    const ground = textIn(this.rest, 'grund');
    return Object.hasOwn(restGrounds, ground) ? (ground as RestGround) : '';
  }
}

const textIn = (group: Readonly<Record<string, unknown>>, name: string): string => {
  const value = group[name];
  return typeof value === 'string' ? value.trim() : '';
};
