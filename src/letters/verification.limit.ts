import '@fastify/rate-limit';
import { DomainError } from '@libs/errors';
import type { WebRequest } from '@libs/web';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { LETTERS_OPTIONS, type LettersOptions, LOOK_UPS_PER_MINUTE } from './options';

type Limit = ReturnType<FastifyInstance['createRateLimit']>;

/** Slows down guessing of document numbers from one address on the network. Each process counts for itself. */
@Injectable()
export class VerificationLimit implements CanActivate {
  private limit: Limit | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(LETTERS_OPTIONS) private readonly options: LettersOptions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const state = await this.counter()(context.switchToHttp().getRequest<WebRequest>());
    if (!state.isAllowed && state.isExceeded) throw new DomainError('too_many_requests');
    return true;
  }

  private counter(): Limit {
    const server: FastifyInstance = this.host.httpAdapter.getInstance();
    const max = this.options.lookUpsPerMinute ?? LOOK_UPS_PER_MINUTE;
    return (this.limit ??= server.createRateLimit({ max, timeWindow: '1 minute' }));
  }
}
