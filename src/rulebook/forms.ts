import { parseDate } from '@libs/dates';
import type { CrossChecked, FormErrors } from '@libs/web';
import { Allow, Equals, IsIn, IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { Temporal } from 'temporal-polyfill';
import { messages } from './messages';

const REASON = 500;

/** A directive as pasted text. */
export class TextForm {
  @IsNotEmpty({ message: messages.imports.missing })
  text: string = '';
}

/** A directive as a file, with nothing beside it. */
export class FileForm {
  @Allow()
  readonly nothing?: undefined;
}

const dayError = (name: string, text: string): FormErrors =>
  parseDate(String(text)) ? {} : { [name]: messages.dayWrong };

export class ReleaseForm implements CrossChecked {
  @MaxLength(10, { message: messages.dayWrong })
  gueltig: string = '';

  @Equals('ja', { message: messages.release.confirm })
  geprueft: string = '';

  check(): FormErrors {
    return dayError('gueltig', this.gueltig);
  }

  /** Once checked. */
  day(): Temporal.PlainDate {
    return parseDate(this.gueltig)!;
  }
}

export class DiscardForm {
  @Equals('ja', { message: messages.discard.confirm })
  verwerfen: string = '';
}

/** A day and why: the end of a version. */
export class EndForm implements CrossChecked {
  @MaxLength(10, { message: messages.dayWrong })
  tag: string = '';

  @MaxLength(REASON, { message: messages.reasonTooLong })
  @IsNotEmpty({ message: messages.reasonMissing })
  grund: string = '';

  check(): FormErrors {
    return dayError('tag', this.tag);
  }

  /** Once checked. */
  day(): Temporal.PlainDate {
    return parseDate(this.tag)!;
  }
}

/** Pausing or reopening an item: first asked, then, with what it means in view, confirmed. */
export class ItemForm extends EndForm {
  /** What the page offered: a second click does not take it back. */
  @IsIn(['open', 'paused'], { message: messages.reload })
  stand: 'open' | 'paused' = '' as 'open';

  @IsIn(['', 'ja'])
  bestaetigt: string = '';
}

export class ConfirmationForm {
  @MaxLength(REASON, { message: messages.rules.sourceTooLong })
  @IsNotEmpty({ message: messages.rules.sourceMissing })
  quelle: string = '';

  @Equals('ja', { message: messages.rules.confirm })
  eingesehen: string = '';
}

/** Which other version to compare with. */
export class ComparisonQuery {
  @MaxLength(20)
  vergleich: string = '';
}

/** Places in the two lists of what a version touches. */
export class TouchedQuery {
  @IsOptional()
  @IsUUID()
  entwurf?: string;

  @IsOptional()
  @IsUUID()
  vorgang?: string;
}
