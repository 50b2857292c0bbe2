import { parseDate } from '@libs/dates';
import type { CrossChecked, FormErrors } from '@libs/web';
import { MaxLength, MinLength } from 'class-validator';
import type { Temporal } from 'temporal-polyfill';

/** The new end of a deadline, and why. */
export class ExtensionForm implements CrossChecked {
  @MaxLength(40)
  tag: string = '';

  @MinLength(10, { message: 'Begründen Sie die Verlängerung (mindestens 10 Zeichen).' })
  @MaxLength(2000, { message: 'Höchstens 2.000 Zeichen.' })
  grund: string = '';

  check(): FormErrors {
    return this.day ? {} : { tag: 'Geben Sie einen Tag an, zum Beispiel 22.11.2026.' };
  }

  get day(): Temporal.PlainDate | null {
    return parseDate(this.tag);
  }
}
