import { RateLimit } from '@libs/web';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { PEOPLE_OPTIONS, type PeopleOptions, SIGN_INS_PER_MINUTE } from './options';

/** Slows down guessing over many accounts. */
@Injectable()
export class SignInLimit extends RateLimit {
  constructor(host: HttpAdapterHost, @Inject(PEOPLE_OPTIONS) { signInsPerMinute }: PeopleOptions) {
    super(host, signInsPerMinute ?? SIGN_INS_PER_MINUTE);
  }
}
