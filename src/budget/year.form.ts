import type { CrossChecked, FormErrors } from '@libs/web';
import { Transform } from 'class-transformer';
import { IsIn, Matches, MaxLength, MinLength } from 'class-validator';
import { type YearState, yearStates } from './domain/budget-year';
import { type Title, titles } from './domain/envelope';
import { messages } from './messages';

const text = messages.years;
const all = Object.keys(titles);
const asList = ({ value }: { value: unknown }): unknown =>
  value === undefined || value === '' ? [] : [value].flat();

/** A state of a budget year, or of two years of one plan. */
export class YearStateForm implements CrossChecked {
  @Matches(/^20\d\d$/, { message: text.yearWrong })
  jahr: string = '';

  @IsIn(['', 'ja'], { message: messages.reload })
  doppelt: string = '';

  @IsIn(Object.keys(yearStates), { message: text.stateMissing })
  stand: YearState = '' as YearState;

  @MaxLength(100, { message: text.planTooLong })
  @MinLength(1, { message: text.planMissing })
  plan: string = '';

  @Transform(asList)
  @IsIn(all, { each: true, message: messages.reload })
  uebertragbar: Title[] = [];

  @Transform(asList)
  @IsIn(all, { each: true, message: messages.reload })
  rueckzahlung: Title[] = [];

  @MaxLength(1000, { message: messages.reasonTooLong })
  @MinLength(3, { message: messages.reasonMissing })
  grund: string = '';

  check(): FormErrors {
    return this.jahr === '2099' && this.doppelt ? { doppelt: text.yearWrong } : {};
  }

  budgetYears(): number[] {
    const year = Number(this.jahr);
    return this.doppelt ? [year, year + 1] : [year];
  }
}
