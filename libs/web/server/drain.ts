import type { FastifyInstance } from 'fastify';

const LOOK_EVERY_MS = 50;
const PATIENCE_MS = 15_000;

/**
 * At the end requests under way get their answer, and so long the end waits. It does not wait for connections
 * that browsers keep open between requests, nor for those that take no answer.
 */
export function drainAtEnd(app: FastifyInstance): void {
  let idle: NodeJS.Timeout;
  let all: NodeJS.Timeout;
  app.addHook('preClose', (done) => {
    idle = setInterval(() => app.server.closeIdleConnections(), LOOK_EVERY_MS);
    all = setTimeout(() => app.server.closeAllConnections(), PATIENCE_MS);
    done();
  });
  app.addHook('onClose', (_app, done) => {
    clearInterval(idle);
    clearTimeout(all);
    done();
  });
}
