import { rmSync } from 'node:fs';

export default async function globalTeardown(): Promise<void> {
  const server = globalThis.testServer;
  if (!server) return;
  globalThis.testServer = undefined;
  await server.database.stop();
  rmSync(server.directory, { recursive: true, force: true });
}
