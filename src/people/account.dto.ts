import type { FormErrors } from '@libs/web';
import { IsOptional, Length } from 'class-validator';
import { messages } from './messages';

const LONGEST_TYPED = 1000;

export class PasswordForm {
  @Length(1, LONGEST_TYPED, { message: messages.password.currentMissing })
  current = '';

  @Length(1, LONGEST_TYPED, { message: messages.password.nextMissing })
  next = '';

  @IsOptional()
  repeated?: unknown;

  check(): FormErrors {
    return this.next === this.repeated ? {} : { repeated: messages.password.repeatedDiffers };
  }
}
