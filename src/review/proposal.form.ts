import { parseDate } from '@libs/dates';
import { parseEuro, ZERO } from '@libs/money';
import { type CrossChecked, type FormErrors, VersionForm, WRONG_AMOUNT } from '@libs/web';
import { IsObject, MaxLength, MinLength } from 'class-validator';
import { titles, type Title } from '../budget';
import type { Consent } from './domain/consent';
import { type Share, shareField } from './domain/shares';

const MAX_REFERENCE = 100;
const key = /^(\d{4})-(\w+)$/;

/** The amounts per due year and title (`betrag.2020-investive`), with reasons and conditions for the letter. */
export class ProposalForm extends VersionForm implements CrossChecked {
  @IsObject()
  betrag: Readonly<Record<string, unknown>> = {};

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

  check(): FormErrors {
    return { ...this.wrongAmounts(), ...this.wrongConsent() };
  }

  shares(): Share[] {
    return this.cells().map(({ dueYear, title, text }) => ({
      dueYear,
      title,
      amount: parseEuro(text) ?? ZERO,
    }));
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

  private wrongAmounts(): FormErrors {
    return Object.fromEntries(
      this.cells().flatMap(({ dueYear, title, text }) =>
        text !== '' && parseEuro(text) === null ? [[shareField(dueYear, title), WRONG_AMOUNT]] : [],
      ),
    );
  }

  private cells(): { dueYear: number; title: Title; text: string }[] {
    return Object.entries(this.betrag).flatMap(([name, value]) => {
      const [, year, title] = key.exec(name) ?? [];
      const known = title !== undefined && Object.hasOwn(titles, title) && typeof value === 'string';
      return known ? [{ dueYear: Number(year), title: title as Title, text: value.trim() }] : [];
    });
  }
}
