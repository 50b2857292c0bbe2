import { parseDate } from '@libs/dates';
import type { Mark } from '@libs/directive';
import type { CrossChecked, FormErrors } from '@libs/web';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsNotEmpty, Matches, Max, MaxLength, Min } from 'class-validator';
import type { Contents, Kind } from './domain/kinds';
import type { Entry } from './domain/versions';
import { messages } from './messages';

const text = messages.entry;

const both =
  (...decorators: readonly PropertyDecorator[]): PropertyDecorator =>
  (target, name) =>
    decorators.forEach((decorate) => decorate(target, name));

/** Fits on a line of the letter. */
export const Short = () => MaxLength(80, { message: text.tooLong });
export const Line = () => both(IsNotEmpty({ message: text.missing }), Short());
export const Citation = () =>
  both(IsNotEmpty({ message: text.missing }), MaxLength(200, { message: text.tooLong }));
export const Key = () => Matches(/^[a-z0-9-]{2,20}$/, { message: text.keyWrong });
export const Days = (most: number) => {
  const message = text.numberWrong(most);
  return both(
    Type(() => Number),
    IsInt({ message }),
    Min(1, { message }),
    Max(most, { message }),
  );
};

/** What every new version says of itself. */
export abstract class EntryForm<K extends Kind = Kind> implements CrossChecked {
  @MaxLength(10, { message: text.dayWrong })
  gueltig: string = '';

  @IsIn(['assumed', 'confirmed'], { message: text.markMissing })
  stand: Mark = '' as Mark;

  @MaxLength(500, { message: text.tooLong })
  quelle: string = '';

  abstract content(): Contents[K];

  check(): FormErrors {
    return {
      ...(parseDate(String(this.gueltig)) ? {} : { gueltig: text.dayWrong }),
      ...(this.stand === 'confirmed' && this.quelle === '' ? { quelle: text.sourceMissing } : {}),
    };
  }

  /** Once checked. */
  entry(): Omit<Entry<K>, 'kind'> {
    const { stand: mark, quelle: source } = this;
    return { validFrom: parseDate(this.gueltig)!, content: this.content(), mark, source };
  }
}
