import { parseEuro, ZERO } from '@libs/money';
import { type CrossChecked, type FormErrors, VersionForm, WRONG_AMOUNT } from '@libs/web';
import { IsObject } from 'class-validator';
import { titles, type Title } from '../budget';
import { type Share, shareField } from './domain/shares';

const key = /^(\d{4})-(\w+)$/;

/** Amounts per due year and title: `betrag.2020-investive`. */
export class SharesForm extends VersionForm implements CrossChecked {
  @IsObject()
  betrag: Readonly<Record<string, unknown>> = {};

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
