import { Clock } from '@libs/clock';
import { DomainError } from '@libs/errors';
import { Permit } from '@libs/permissions';
import type { WebRequest } from '@libs/web';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refusalOf } from './domain/access';
import { tokenOf } from './session-cookie';
import { SignIn } from './sign-in.service';

/** Stands before every route: says what time it is and who acts, and lets pass whom the route permits. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly signIn: SignIn,
    private readonly clock: Clock,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<WebRequest>();
    const token = tokenOf(request);
    request.now = this.clock.now();
    request.actor = token ? await this.signIn.personBehind(request.now, token) : null;
    const access = this.reflector.getAllAndOverride(Permit, [context.getHandler(), context.getClass()]);
    // A mistake in the program, not of the person: refused and logged.
    if (!access) throw new Error(`${context.getClass().name}.${context.getHandler().name} permits nobody`);
    const refusal = refusalOf(request.actor, access);
    if (refusal) throw new DomainError(refusal);
    return true;
  }
}
