import { parseDate } from '@libs/dates';
import type { CrossChecked, FormErrors } from '@libs/web';
import { IsIn, Matches, MaxLength } from 'class-validator';
import { type Title, titles } from '../budget';
import { LEAST_SHARE, type Method, methods } from './domain/sample';
import { messages } from './messages';
import type { Wanted } from './samples';

const text = messages.samples;

/** What a sample is drawn from, and how. */
export class DrawForm implements CrossChecked {
  @Matches(/^20\d\d$/, { message: text.yearWrong })
  jahr: string = '';

  @IsIn(['', ...Object.keys(titles)], { message: text.titleWrong })
  titel: Title | '' = '';

  @MaxLength(10, { message: text.dayWrong })
  stand: string = '';

  @IsIn(Object.keys(methods), { message: text.methodWrong })
  verfahren: Method = '' as Method;

  @Matches(/^[\p{L}\p{N} ._/-]{0,40}$/u, { message: text.seedWrong })
  startzahl: string = '';

  @Matches(/^\d{1,3}$/, { message: text.shareWrong })
  anteil: string = '';

  check(): FormErrors {
    const share = Number(this.anteil);
    return {
      ...(parseDate(String(this.stand)) ? {} : { stand: text.dayWrong }),
      ...(this.verfahren === 'zufall' && this.startzahl === '' ? { startzahl: text.seedWrong } : {}),
      ...(share >= LEAST_SHARE && share <= 100 ? {} : { anteil: text.shareWrong }),
    };
  }

  /** Once checked. */
  wanted(): Wanted {
    return {
      budgetYear: Number(this.jahr),
      title: this.titel || undefined,
      method: this.verfahren,
      seed: this.startzahl,
      share: Number(this.anteil),
    };
  }
}
