import { parseDate } from '@libs/dates';
import type { CrossChecked, FormErrors } from '@libs/web';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsUUID, MaxLength } from 'class-validator';
import type { Temporal } from 'temporal-polyfill';

const MOST = 100;

/** One day of dispatch for many letters. */
export class DispatchForm implements CrossChecked {
  @MaxLength(20)
  tag: string = '';

  @Transform(({ value }) => [value].flat())
  @ArrayMinSize(1, { message: 'Wählen Sie mindestens ein Schreiben aus.' })
  @ArrayMaxSize(MOST, { message: `Höchstens ${MOST} Schreiben auf einmal.` })
  @IsUUID(undefined, { each: true, message: 'Wählen Sie Schreiben aus der Liste aus.' })
  schreiben: string[] = [];

  check(): FormErrors {
    return parseDate(this.tag) ? {} : { tag: 'Geben Sie ein Datum wie 22.11.2026 ein.' };
  }

  get day(): Temporal.PlainDate {
    return parseDate(this.tag)!;
  }
}
