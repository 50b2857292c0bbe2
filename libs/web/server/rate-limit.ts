import '@fastify/rate-limit';
import { DomainError } from '@libs/errors';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { WebRequest } from './request';

type Counter = ReturnType<FastifyInstance['createRateLimit']>;

/**
 * Lets so many requests a minute pass from one address on the network. Each guard and each process counts for
 * itself. Errors: too_many_requests.
 */
export class RateLimit implements CanActivate {
  private counter: Counter | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly perMinute: number,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    this.counter ??= this.newCounter();
    const state = await this.counter(context.switchToHttp().getRequest<WebRequest>());
    if (!state.isAllowed && state.isExceeded) throw new DomainError('too_many_requests');
    return true;
  }

  /** With the first request: the server has its plugins only once it has started. */
  private newCounter(): Counter {
    const server: FastifyInstance = this.host.httpAdapter.getInstance();
    return server.createRateLimit({ max: this.perMinute, timeWindow: '1 minute' });
  }
}
