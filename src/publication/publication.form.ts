import { parseDate } from '@libs/dates';
import { type Cents, parseEuro, ZERO } from '@libs/money';
import { type CrossChecked, type FormErrors, WRONG_AMOUNT } from '@libs/web';
import { IsIn, MaxLength, MinLength } from 'class-validator';
import { type Licence, licenceNames } from './domain/licences';
import type { NewSetting } from './domain/setting';
import { messages } from './messages';

const text = messages.settings;

/** Whether, from which amount on and from when the list is public. */
export class PublicationForm implements CrossChecked {
  @IsIn(Object.keys(text.choices), { message: text.choiceMissing })
  veroeffentlicht: string = '';

  @MaxLength(30, { message: WRONG_AMOUNT })
  mindestbetrag: string = '';

  @IsIn(licenceNames, { message: text.licenceMissing })
  lizenz: Licence = '' as Licence;

  @MaxLength(10, { message: text.dayWrong })
  gueltig: string = '';

  @MinLength(5, { message: text.reasonShort })
  @MaxLength(500, { message: text.reasonLong })
  begruendung: string = '';

  check(): FormErrors {
    return {
      ...(parseDate(String(this.gueltig)) ? {} : { gueltig: text.dayWrong }),
      ...(this.least() === null ? { mindestbetrag: WRONG_AMOUNT } : {}),
    };
  }

  /** Once checked. */
  setting(): NewSetting {
    return {
      published: this.veroeffentlicht === 'ja',
      least: this.least()!,
      licence: this.lizenz,
      validFrom: parseDate(this.gueltig)!,
      reason: this.begruendung,
    };
  }

  private least(): Cents | null {
    return this.mindestbetrag === '' ? ZERO : parseEuro(String(this.mindestbetrag));
  }
}
