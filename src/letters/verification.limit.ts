import { RateLimit } from '@libs/web';
import { type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { LETTERS_OPTIONS, type LettersOptions, LOOK_UPS_PER_MINUTE } from './options';

interface Asked {
  readonly method: string;
  readonly query: { readonly nummer?: unknown };
}

/** Slows down guessing of document numbers; who only opens the page guesses nothing. */
@Injectable()
export class VerificationLimit extends RateLimit {
  constructor(host: HttpAdapterHost, @Inject(LETTERS_OPTIONS) { lookUpsPerMinute }: LettersOptions) {
    super(host, lookUpsPerMinute ?? LOOK_UPS_PER_MINUTE);
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const { method, query } = context.switchToHttp().getRequest<Asked>();
    return (method !== 'POST' && !query.nummer) || super.canActivate(context);
  }
}
