import { parseEuro, ZERO } from '@libs/money';
import { type CrossChecked, type FormErrors, VersionForm, WRONG_AMOUNT } from '@libs/web';
import { IsObject, MaxLength, MinLength } from 'class-validator';
import { titles, type Title } from '../budget';
import { type Share, shareField } from './domain/shares';

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

  check(): FormErrors {
    return Object.fromEntries(
      this.cells().flatMap(({ dueYear, title, text }) =>
        text !== '' && parseEuro(text) === null ? [[shareField(dueYear, title), WRONG_AMOUNT]] : [],
      ),
    );
  }

  shares(): Share[] {
    return this.cells().map(({ dueYear, title, text }) => ({
      dueYear,
      title,
      amount: parseEuro(text) ?? ZERO,
    }));
  }

  private cells(): { dueYear: number; title: Title; text: string }[] {
    return Object.entries(this.betrag).flatMap(([name, value]) => {
      const [, year, title] = key.exec(name) ?? [];
      const known = title !== undefined && Object.hasOwn(titles, title) && typeof value === 'string';
      return known ? [{ dueYear: Number(year), title: title as Title, text: value.trim() }] : [];
    });
  }
}
