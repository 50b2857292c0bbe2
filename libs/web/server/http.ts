import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { assetFiles } from '../ui';
import { serveAssets } from './assets';
import { drainAtEnd } from './drain';

const MEGABYTE = 1024 * 1024;
export const MAX_FILE_BYTES = 20 * MEGABYTE;
const MAX_FORM_BYTES = MEGABYTE;
const REQUESTS_PER_MINUTE = 600;

/** Without trusted proxies a request comes from where its connection comes from, whatever it says itself. */
export const httpAdapter = (trustedProxies: readonly string[] | null = null): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: MAX_FORM_BYTES,
    trustProxy: trustedProxies ? [...trustedProxies] : false,
    requestTimeout: 60_000,
    forceCloseConnections: 'idle',
  });

/** Everything around the routes: limits, cookies, security headers, CSRF protection, assets, the end. */
export async function prepareHttp(
  app: NestFastifyApplication,
  { secure }: { secure: boolean },
): Promise<void> {
  await app.register(cookie);
  await app.register(multipart, {
    limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 20, parts: 21, fieldSize: 64 * 1024 },
    throwFileSizeLimit: false,
  });
  await app.register(rateLimit, { global: true, max: REQUESTS_PER_MINUTE, timeWindow: '1 minute' });
  app.enableCsrfProtection();
  app.useSecurityHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: `'none'`, frameAncestors: `'none'`, baseUri: `'none'`, formAction: `'self'` },
    },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: secure,
  });
  serveAssets(app, assetFiles);
  drainAtEnd(app.getHttpAdapter().getInstance());
}
