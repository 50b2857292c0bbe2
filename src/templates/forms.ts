import { parseDate } from '@libs/dates';
import type { CrossChecked, FormErrors } from '@libs/web';
import { Type } from 'class-transformer';
import { Equals, IsIn, IsInt, IsNotEmpty, IsOptional, Max, MaxLength, Min } from 'class-validator';
import type { Temporal } from 'temporal-polyfill';
import { isTooLong, tooLong, typedText } from './domain/draft-text';
import { messages } from './messages';

const MOST = 1_000_000;
const LONGEST_CASE_NUMBER = 40;

/** On which data a template is tried. */
export class DataQuery {
  @IsOptional()
  @IsIn(['full', 'sparse'], { message: messages.reload })
  beispiel: 'full' | 'sparse' = 'full';

  @IsOptional()
  @MaxLength(LONGEST_CASE_NUMBER, { message: messages.edit.caseNumberTooLong })
  aktenzeichen: string = '';
}

/** The text of a draft, with the revision that the page was made from: 0 where there was no draft. */
export class TextForm extends DataQuery implements CrossChecked {
  @IsNotEmpty({ message: messages.edit.missing })
  text: string = '';

  @Type(() => Number)
  @IsInt({ message: messages.reload })
  @Min(0, { message: messages.reload })
  @Max(MOST, { message: messages.reload })
  stand!: number;

  check(): FormErrors {
    return isTooLong(typedText(this.text)) ? { text: tooLong } : {};
  }
}

/** A decision about one draft as the page showed it. */
class DraftForm {
  @Type(() => Number)
  @IsInt({ message: messages.reload })
  @Min(1, { message: messages.reload })
  @Max(MOST, { message: messages.reload })
  fassung!: number;

  @Type(() => Number)
  @IsInt({ message: messages.reload })
  @Min(1, { message: messages.reload })
  @Max(MOST, { message: messages.reload })
  stand!: number;
}

export class ReleaseForm extends DraftForm implements CrossChecked {
  @MaxLength(10, { message: messages.dayWrong })
  gueltig: string = '';

  @Equals('ja', { message: messages.release.confirm })
  geprueft: string = '';

  check(): FormErrors {
    return parseDate(String(this.gueltig)) ? {} : { gueltig: messages.dayWrong };
  }

  /** Once checked. */
  day(): Temporal.PlainDate {
    return parseDate(this.gueltig)!;
  }
}

export class DiscardForm extends DraftForm {
  @Equals('ja', { message: messages.discard.confirm })
  verwerfen: string = '';
}

/** Which other version to compare with: its number. */
export class ComparisonQuery {
  @MaxLength(7)
  vergleich: string = '';
}

export class ListFilter {
  @MaxLength(100)
  suche: string = '';

  @IsIn(['', 'bescheide', 'schreiben', 'intern'])
  art: string = '';

  @IsIn(['', 'offen', 'eingereicht'])
  entwurf: string = '';
}
