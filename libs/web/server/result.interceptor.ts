import {
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import { map } from 'rxjs';
import { cookieOptions, NOTICE_COOKIE } from './cookies';
import { frame } from './frame';
import type { WebReply, WebRequest } from './request';
import { type Download, isWebResult, type Redirect, type WebResult } from './results';
import { type Site, SITE } from './site';

const SECONDS_TO_SHOW_NOTICE = 60;

/** Turns what controllers return (page, redirect, download) into the HTTP response. */
@Injectable()
export class ResultInterceptor implements NestInterceptor {
  constructor(@Inject(SITE) private readonly site: Site) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    const http = context.switchToHttp();
    const send = (result: unknown) =>
      isWebResult(result) ? this.answer(http.getRequest(), http.getResponse(), result) : result;
    return next.handle().pipe(map(send));
  }

  private answer(request: WebRequest, reply: WebReply, result: WebResult) {
    if (result.kind === 'page') return frame(this.site, request, reply, result);
    return result.kind === 'redirect' ? this.redirect(reply, result) : this.download(reply, result);
  }

  private redirect(reply: WebReply, { to, notice }: Redirect): void {
    if (notice) {
      const options = { ...cookieOptions(this.site.secureCookies), maxAge: SECONDS_TO_SHOW_NOTICE };
      reply.setCookie(NOTICE_COOKIE, notice, options);
    }
    reply.redirect(to, 303);
  }

  private download(reply: WebReply, { fileName, type, bytes, inline }: Download): Buffer {
    const encoded = encodeURIComponent(fileName).replaceAll(`'`, '%27');
    reply.header('content-type', type);
    reply.header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encoded}`);
    reply.header('cache-control', 'private, no-store');
    return bytes;
  }
}
