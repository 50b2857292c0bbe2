import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the known files and nothing else, from memory and for ever: their names carry their hash. */
export function serveAssets(app: NestFastifyApplication, files: Readonly<Record<string, string>>): void {
  for (const [url, file] of Object.entries(files)) {
    const bytes = readFileSync(file);
    const type = types[path.extname(file)];
    if (!type) throw new Error(`no content type is known for the asset ${file}`);
    app
      .getHttpAdapter()
      .getInstance()
      .get(url, (_request, reply) =>
        reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(bytes),
      );
  }
}
