import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { binaries } from './binaries';
import { freePort } from './free-port';
import { ownFile, ownFolder, serverUser } from './server-user';

const run = promisify(execFile);
const USER = 'postgres';
const DATABASE = 'foerderwerk';
const SECONDS_TO_START = '60';

interface Options {
  /** Settings of the server, such as "fsync=off" in tests. */
  readonly settings?: readonly string[];
}

/** PostgreSQL from npm in a folder: nothing to install, the same server as anywhere. */
export class EmbeddedDatabase {
  private constructor(
    private readonly control: (...args: string[]) => Promise<unknown>,
    readonly ownerUrl: string,
    /** False when the server was running already: another process, or what `kill -9` left of one. */
    readonly startedHere: boolean,
  ) {}

  /**
   * The server with its data in `directory` (created when missing), started unless it runs. It runs apart
   * from this process, so that Ctrl-C ends the product first.
   */
  static async start(directory: string, { settings = [] }: Options = {}): Promise<EmbeddedDatabase> {
    const { initdb, pg_ctl } = await binaries();
    const user = serverUser();
    const data = path.join(directory, 'data');
    const execute = (program: string, args: readonly string[]) =>
      run(program, [...args], { ...user, cwd: directory, env: { ...process.env, LC_ALL: 'C' } });
    const control = (...args: string[]) => execute(pg_ctl, ['-D', data, '--silent', '--wait', ...args]);

    const running = await control('status').then(
      () => true,
      () => false,
    );
    if (running) return new EmbeddedDatabase(control, runningUrl(directory), false);

    ownFolder(directory, user);
    const passwordFile = path.join(directory, 'password');
    const isNew = !existsSync(passwordFile);
    if (isNew) {
      rmSync(data, { recursive: true, force: true });
      const draft = `${passwordFile}.new`;
      ownFile(draft, randomBytes(24).toString('hex'), user);
      await execute(initdb, [
        ...['--pgdata', data, '--username', USER, '--pwfile', draft, '--auth', 'scram-sha-256'],
        ...['--encoding', 'UTF8', '--locale', 'C', '--no-sync'],
      ]);
    }

    const port = await freePort();
    const options = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings];
    const flags = options.map((option) => `-c ${option}`).join(' ');
    await control('start', '-t', SECONDS_TO_START, '-l', path.join(directory, 'server.log'), '-o', flags);
    if (isNew) await create(port, `${passwordFile}.new`, passwordFile);
    return new EmbeddedDatabase(control, runningUrl(directory), true);
  }

  async stop(): Promise<void> {
    await this.control('stop', '-m', 'fast');
  }
}

const LINE_OF_PORT = 3;

function runningUrl(directory: string): string {
  const port = readFileSync(path.join(directory, 'data', 'postmaster.pid'), 'utf8').split('\n')[LINE_OF_PORT];
  return url(Number(port), readFileSync(path.join(directory, 'password'), 'utf8'), DATABASE);
}

const url = (port: number, password: string, database: string): string =>
  `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`;

/** Creates the database. The password gets its name last: without it a killed first start begins again. */
async function create(port: number, draft: string, passwordFile: string): Promise<void> {
  const password = readFileSync(draft, 'utf8');
  const client = new Client({ connectionString: url(port, password, USER) });
  await client.connect();
  await client.query(`CREATE DATABASE ${DATABASE}`);
  await client.end();
  writeFileSync(passwordFile, password, { mode: 0o600 });
  rmSync(draft);
}
