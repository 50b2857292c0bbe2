import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { APP_ROLE, migrate, openDataSource, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { loadDeliveredTemplates } from '../src/letters';
import { loadDeliveredDirectives } from '../src/programmes';
import { asOwner, ownerUrl, rememberOwnerUrl, TEMPLATE } from './support/database';
import type { steps } from './budget-server.process';

const DELIVERED = new Date('2018-10-16T08:00:00+02:00');

interface Reply {
  readonly answer?: string;
  readonly error?: string;
}

/**
 * A PostgreSQL of one's own with the product's settings: what it acknowledges is on disk, unlike on the server
 * that the tests share. While it runs, `cloneDatabase` and all that stands on it use this one.
 */
export class SafeServer {
  private constructor(
    private readonly folder: string,
    private readonly keeper: ChildProcess,
  ) {}

  static async start(settings: readonly string[] = []): Promise<SafeServer> {
    const folder = mkdtempSync(path.join(tmpdir(), 'foerderwerk-safe-'));
    chmodSync(folder, 0o755);
    const keeper = fork('test/budget-server.process.ts', [folder, ...settings], {
      execArgv: ['-r', '@swc-node/register'],
    });
    const server = new SafeServer(folder, keeper);
    await server.recover();
    await fillTemplate();
    return server;
  }

  /** Ends all its processes at once, without a checkpoint: only what is on disk is left. */
  async crash(): Promise<void> {
    await this.ask('crash');
  }

  /** Starts again, on another port. */
  async recover(): Promise<void> {
    rememberOwnerUrl(await this.ask('start'));
  }

  async stop(): Promise<void> {
    await this.ask('stop');
    this.keeper.disconnect();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async ask(step: keyof typeof steps): Promise<string> {
    this.keeper.send(step);
    const [{ answer = '', error }] = (await once(this.keeper, 'message')) as [Reply];
    if (error) throw new Error(error);
    return answer;
  }
}

/** The migrated template that is cloned, with what the product brings along. */
async function fillTemplate(): Promise<void> {
  await asOwner((client) => client.query(`CREATE DATABASE ${TEMPLATE}`));
  await migrate(ownerUrl(TEMPLATE));
  const dataSource = await openDataSource({ url: ownerUrl(TEMPLATE), role: APP_ROLE, poolSize: 1 });
  await new UnitOfWork(dataSource).run(systemActor, async (tx) => {
    await loadDeliveredDirectives(tx, DELIVERED);
    await loadDeliveredTemplates(tx, DELIVERED);
  });
  await dataSource.destroy();
}
