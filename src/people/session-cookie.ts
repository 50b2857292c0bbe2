import { DomainError } from '@libs/errors';
import { cookieOptions, SESSION_COOKIE, type Site, SITE, type WebReply, type WebRequest } from '@libs/web';
import { createParamDecorator, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { isToken } from './domain/token';

/** The token that the browser sent, or null when there is none that could be one. */
export function tokenOf(request: WebRequest): string | null {
  const value = request.cookies[SESSION_COOKIE];
  return isToken(value) ? value : null;
}

/** The token of the person's session. Only on routes whose permission needs one. */
export const SessionToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const token = tokenOf(context.switchToHttp().getRequest<WebRequest>());
  if (!token) throw new DomainError('sign_in_required');
  return token;
});

/** The cookie that keeps a person signed in; it ends with the browser's session at the latest. */
@Injectable()
export class SessionCookie {
  constructor(@Inject(SITE) private readonly site: Site) {}

  give(reply: WebReply, token: string): void {
    reply.setCookie(SESSION_COOKIE, token, cookieOptions(this.site.secureCookies));
  }

  takeBack(reply: WebReply): void {
    reply.clearCookie(SESSION_COOKIE, cookieOptions(this.site.secureCookies));
  }
}
