import { randomUUID } from 'node:crypto';
import { DomainError, type ErrorCode } from '@libs/errors';
import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Inject,
  Logger,
} from '@nestjs/common';
import { ErrorPage } from './error-page';
import { frame } from './frame';
import type { WebReply, WebRequest } from './request';
import { page } from './results';
import { type Site, SITE } from './site';

const codeOfStatus: Readonly<Record<number, ErrorCode>> = {
  400: 'invalid_input',
  403: 'cross_site',
  404: 'not_found',
  413: 'file_too_large',
  429: 'too_many_requests',
  503: 'unavailable',
};

const CONNECTION_LOST = /^(ECONN|57P0|08)/;

function foreseen(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  const code = codeOfStatus[status ?? 0];
  if (code) return new DomainError(code);
  return CONNECTION_LOST.test(String((error as { code?: string }).code))
    ? new DomainError('unavailable')
    : null;
}

const startOfSignIn = (path: string): string => `/anmeldung?weiter=${encodeURIComponent(path)}`;

/** Every error ends here: a page in German for people, problem details (RFC 9457) for programs. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Error');

  constructor(@Inject(SITE) private readonly site: Site) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<WebRequest>();
    const reply = host.switchToHttp().getResponse<WebReply>();
    const known = foreseen(error);
    const wantsHtml = !request.headers.accept?.includes('application/json');
    if (known?.code === 'sign_in_required' && wantsHtml) {
      reply.redirect(startOfSignIn(request.method === 'GET' ? request.url : '/'), 303);
      return;
    }
    const answer = known ? this.refusal(known) : this.failure(error, request);
    if (wantsHtml)
      reply.send(frame(this.site, request, reply, page(answer.title, <ErrorPage {...answer} />, answer)));
    else
      reply.status(answer.status).header('content-type', 'application/problem+json').send({
        type: 'about:blank',
        title: answer.title,
        status: answer.status,
        detail: answer.message,
      });
  }

  private refusal(error: DomainError) {
    return { status: error.status, title: error.title, message: error.message };
  }

  private failure(error: unknown, request: WebRequest) {
    const reference = randomUUID().slice(0, 8);
    this.logger.error(`${reference} ${request.method} ${request.url}`, (error as Error).stack);
    return {
      status: 500,
      title: 'Das hat nicht geklappt',
      message:
        'Ein unerwarteter Fehler ist aufgetreten. Es wurde nichts gespeichert. Bitte versuchen Sie es noch einmal.',
      reference,
    };
  }
}
