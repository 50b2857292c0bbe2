import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@libs/embedded-database/free-port';

type Env = Readonly<Record<string, string>>;

/** A data folder of its own, which the database server's user may enter. */
export function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'foerderwerk-start-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Removes a data folder, with the database server that a killed product has left in it. */
export function removeFolder(folder: string): void {
  const lock = path.join(folder, 'postgres', 'data', 'postmaster.pid');
  if (existsSync(lock)) process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGQUIT');
  rmSync(folder, { recursive: true, force: true });
}

/** A program of the product as a process of its own, leader of a group as under a terminal. */
export class ProductProcess {
  output = '';
  /** Its exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  private readonly child: ChildProcess;

  constructor(program: string, args: readonly string[], env: Env) {
    this.child = spawn(process.execPath, ['-r', '@swc-node/register', program, ...args], {
      env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
      detached: true,
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (chunk) => (this.output += String(chunk)));
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
  }

  /** Waits until it has said something; fails when it ends before. */
  async hasSaid(text: string): Promise<void> {
    const over = this.ended.then(() => true);
    while (!this.output.includes(text)) {
      const ended = await Promise.race([over, pause(50, false)]);
      if (ended && !this.output.includes(text)) throw new Error(`Ended without „${text}“:\n${this.output}`);
    }
  }

  /** Ctrl-C: the signal goes to the whole group. */
  interrupt(): Promise<number | null> {
    process.kill(-this.child.pid!, 'SIGINT');
    return this.ended;
  }

  kill(): Promise<number | null> {
    this.child.kill('SIGKILL');
    return this.ended;
  }
}

export interface RunningProduct {
  readonly url: string;
  readonly process: ProductProcess;
}

/** The product with its data in `folder`, on a free port, once it says that it runs. */
export async function startProcess(folder: string): Promise<RunningProduct> {
  const port = String(await freePort());
  const running = new ProductProcess('src/main.ts', [], { DATA_DIR: folder, PORT: port });
  await running.hasSaid('Förderwerk läuft');
  return { url: `http://localhost:${port}`, process: running };
}

/** The product with a fresh demo, and how to end it. */
export async function startDemo(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = dataFolder();
  const { url, process } = await startProcess(folder);
  return {
    url,
    async stop() {
      await process.interrupt();
      removeFolder(folder);
    },
  };
}
