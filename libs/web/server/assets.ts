import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves the known files and nothing else, from memory and for ever: their names carry their hash. They do not
 * count against the rate limit: an office behind one address would spend it on its colleagues' style sheets.
 */
export function serveAssets(app: NestFastifyApplication, files: Readonly<Record<string, string>>): void {
  for (const [url, file] of Object.entries(files)) {
    const bytes = readFileSync(file);
    const type = types[path.extname(file)];
    if (!type) throw new Error(`no content type is known for the asset ${file}`);
    const packed = type.startsWith('text/') ? gzipSync(bytes) : null;
    app
      .getHttpAdapter()
      .getInstance()
      .get(url, { config: { rateLimit: false } }, (request, reply) => {
        const wantsPacked = packed && String(request.headers['accept-encoding']).includes('gzip');
        if (wantsPacked) reply.header('content-encoding', 'gzip');
        reply.header('vary', 'accept-encoding').header('cache-control', FOR_EVER).type(type);
        return reply.send(wantsPacked ? packed : bytes);
      });
  }
}
