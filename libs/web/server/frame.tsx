import { randomBytes } from 'node:crypto';
import { type Actor, isApplicant, may, roles } from '@libs/permissions';
import { Document, renderDocument } from '../ui';
import { cookieOptions, NOTICE_COOKIE } from './cookies';
import type { WebReply, WebRequest } from './request';
import type { Page } from './results';
import type { NavigationEntry, Site } from './site';

/** A form came back with errors: the title of the page says so first. */
const INVALID = new Set([409, 413, 415, 422]);

const policy = (nonce: string): string =>
  [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src 'self'`,
    `font-src 'self'`,
    `img-src 'self' data:`,
    `connect-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');

/** Staff find what is for everybody at the foot of the page; their bar is full of what is theirs. */
const opensTo = (actor: Actor | null, permission: NavigationEntry['permission']): boolean =>
  permission === 'public' ? !actor || isApplicant(actor) : actor !== null && may(actor, permission);

const navigationFor = ({ navigation }: Site, actor: Actor | null, path: string) =>
  navigation
    .filter(({ permission }) => opensTo(actor, permission))
    .map(({ href, label }) => ({ href, label, current: path === href || path.startsWith(`${href}/`) }));

const personOf = (actor: Actor | null) =>
  actor
    ? {
        name: actor.name,
        organisation: actor.organisationName ?? undefined,
        roleLabel: actor.roles.map((role) => roles[role].label).join(', '),
      }
    : undefined;

/** The whole HTML document around a page, with its security policy and the notice of the step before. */
export function frame(site: Site, request: WebRequest, reply: WebReply, page: Page): string {
  const nonce = randomBytes(16).toString('base64');
  const path = request.url.split('?', 1)[0] ?? '/';
  const actor = request.actor ?? null;
  const notice = request.cookies?.[NOTICE_COOKIE];
  if (notice) reply.clearCookie(NOTICE_COOKIE, cookieOptions(site.secureCookies));
  reply.status(page.status);
  reply.header('content-type', 'text/html; charset=utf-8');
  reply.header('content-security-policy', policy(nonce));
  reply.header('cache-control', 'no-store');
  return renderDocument(
    <Document
      title={page.title}
      nonce={nonce}
      path={path}
      banner={site.banner ?? undefined}
      person={personOf(actor)}
      navigation={navigationFor(site, actor, path)}
      notice={notice ? { tone: 'success', text: notice } : undefined}
      invalid={INVALID.has(page.status)}
      wide={page.wide}
    >
      {page.content}
    </Document>,
  );
}
