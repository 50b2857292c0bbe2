import { RateLimit } from '@libs/web';
import { Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LETTERS_OPTIONS, type LettersOptions, LOOK_UPS_PER_MINUTE } from './options';

/** Slows down guessing of document numbers. */
@Injectable()
export class VerificationLimit extends RateLimit {
  constructor(host: HttpAdapterHost, @Inject(LETTERS_OPTIONS) { lookUpsPerMinute }: LettersOptions) {
    super(host, lookUpsPerMinute ?? LOOK_UPS_PER_MINUTE);
  }
}
