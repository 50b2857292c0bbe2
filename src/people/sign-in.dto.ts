import { type Role, roles } from '@libs/permissions';
import { IsEmail, IsIn, IsOptional, IsUUID, Length } from 'class-validator';
import { messages } from './messages';

const LONGEST_TYPED = 1000;

export class SignInForm {
  @IsEmail({ allow_utf8_local_part: false }, { message: messages.signIn.emailInvalid })
  email = '';

  @Length(1, LONGEST_TYPED, { message: messages.signIn.passwordMissing })
  password = '';

  /** Where to go on; checked when it is used. */
  @IsOptional()
  weiter?: unknown;
}

export class DemoSignInForm {
  @IsOptional()
  @IsUUID('all', { message: messages.demo.personInvalid })
  person?: string;

  @IsOptional()
  @IsIn(Object.keys(roles), { message: messages.demo.personInvalid })
  role?: Role;

  @IsOptional()
  weiter?: unknown;
}
