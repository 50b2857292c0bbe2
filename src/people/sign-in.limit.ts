import '@fastify/rate-limit';
import { DomainError } from '@libs/errors';
import type { WebRequest } from '@libs/web';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { PEOPLE_OPTIONS, type PeopleOptions, SIGN_INS_PER_MINUTE } from './options';

type Limit = ReturnType<FastifyInstance['createRateLimit']>;

/** Slows down guessing over many accounts from one address on the network. Each process counts for itself. */
@Injectable()
export class SignInLimit implements CanActivate {
  private limit: Limit | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(PEOPLE_OPTIONS) private readonly options: PeopleOptions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const state = await this.counter()(context.switchToHttp().getRequest<WebRequest>());
    if (!state.isAllowed && state.isExceeded) throw new DomainError('too_many_requests');
    return true;
  }

  private counter(): Limit {
    const server: FastifyInstance = this.host.httpAdapter.getInstance();
    const max = this.options.signInsPerMinute ?? SIGN_INS_PER_MINUTE;
    return (this.limit ??= server.createRateLimit({ max, timeWindow: '1 minute' }));
  }
}
