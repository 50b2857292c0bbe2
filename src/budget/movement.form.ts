import { Equals, IsIn, IsInt, IsObject, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { messages } from './messages';

/** What a button of the form asks for: another shape of it, another line, checking, changing, entering. */
export const formSteps = ['anpassen', 'faellig', 'zeile', 'pruefen', 'aendern', 'erfassen'] as const;

const REASON = 1000;
const REFERENCE = 100;

/** A movement as it is typed; which amounts it may carry is a matter of its sheet. */
export class MovementForm {
  @IsIn(formSteps, { message: messages.reload })
  schritt: (typeof formSteps)[number] = 'pruefen';

  @IsOptional()
  @IsObject({ message: messages.reload })
  betrag: Readonly<Record<string, unknown>> = {};

  @IsOptional()
  @IsObject({ message: messages.reload })
  topf: Readonly<Record<string, unknown>> = {};

  @IsOptional()
  @IsObject({ message: messages.reload })
  abgang: Readonly<Record<string, unknown>> = {};

  @IsOptional()
  @IsObject({ message: messages.reload })
  zugang: Readonly<Record<string, unknown>> = {};

  @MaxLength(REASON, { message: messages.reasonTooLong })
  grund: string = '';

  @MaxLength(REFERENCE, { message: messages.referenceTooLong })
  zeichen: string = '';
}

export class ReleaseForm {
  @Equals('ja', { message: messages.release.confirm })
  geprueft: string = '';
}

export class WithdrawForm {
  @Equals('ja', { message: messages.withdraw.confirm })
  zurueckziehen: string = '';
}

/** Which year the form of a state is for. */
export class YearQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2099)
  jahr?: number;
}
