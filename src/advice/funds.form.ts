import { parseDate } from '@libs/dates';
import { type Cents, parseEuro } from '@libs/money';
import { type CrossChecked, type FormErrors, WRONG_AMOUNT } from '@libs/web';
import { IsIn, MaxLength } from 'class-validator';
import type { Temporal } from 'temporal-polyfill';
import { fieldKinds } from './domain/field-kinds';
import { type FundsLevel, fundsLevels, type FundsStatement } from './domain/funds-notice';
import { messages } from './messages';

const text = messages.funds;

/** A public statement on the money that is left. */
export class FundsForm implements CrossChecked {
  @IsIn(Object.keys(fundsLevels), { message: text.levelMissing })
  stufe: FundsLevel = '' as FundsLevel;

  @MaxLength(30, { message: WRONG_AMOUNT })
  mindestens: string = '';

  @MaxLength(30, { message: WRONG_AMOUNT })
  hoechstens: string = '';

  @MaxLength(10, { message: text.dayWrong })
  gueltig: string = '';

  check(): FormErrors {
    const wrong = (['mindestens', 'hoechstens'] as const).filter(
      (name) => this[name] !== '' && amountOf(this[name]) === null,
    );
    return {
      ...(this.day() ? {} : { gueltig: text.dayWrong }),
      ...Object.fromEntries(wrong.map((name) => [name, WRONG_AMOUNT])),
      ...(wrong.length === 0 ? this.rangeErrors() : {}),
    };
  }

  /** Once checked. */
  statement(): FundsStatement {
    const [least, most] = this.range();
    return { level: this.stufe, least, most, validFrom: this.day()! };
  }

  private rangeErrors(): FormErrors {
    const [least, most] = this.range();
    if (least === null && most === null) return {};
    if (this.stufe === 'none') return { mindestens: text.noBoundsForNone };
    if (least === null || most === null)
      return { [least === null ? 'mindestens' : 'hoechstens']: text.boundMissing };
    return least > most ? { hoechstens: text.boundsSwapped } : {};
  }

  private range(): readonly [Cents | null, Cents | null] {
    return [amountOf(this.mindestens), amountOf(this.hoechstens)];
  }

  private day(): Temporal.PlainDate | null {
    return fieldKinds.day.read(String(this.gueltig)) === null ? null : parseDate(this.gueltig);
  }
}

const amountOf = (text: string): Cents | null => parseEuro(String(text));
