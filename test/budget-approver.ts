import 'reflect-metadata';
import { readConfig } from '@libs/config';
import type { Actor } from '@libs/permissions';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../src/app.module';
import { DecisionsService } from '../src/decisions';
import { TestClock } from './support/app';

/** What `budget-kill` has signed by a process of its own, which it may kill. */
export interface Signatures {
  readonly databaseUrl: string;
  readonly folder: string;
  readonly now: string;
  readonly actor: Actor;
  /** Each with the version of a case that is proposed. */
  readonly ids: readonly string[];
  readonly responsibility: string;
}

/** What it says when it has signed for the n-th time; the case follows. */
export const signed = (count: number): string => `signed ${count}:`;

const AT_ONCE = 4;
const PROPOSED = 4;

async function sign({ databaseUrl, folder, now, actor, ids, responsibility }: Signatures): Promise<void> {
  const config = readConfig({ DATA_DIR: folder, DEMO: 'on' });
  const clock = new TestClock(new Date(now));
  const product = AppModule.forRoot({ config, clock, databaseUrl });
  const app = await NestFactory.createApplicationContext(product, { logger: ['error', 'fatal'] });
  const decisions = app.get(DecisionsService, { strict: false });
  const waiting = [...ids];
  let count = 0;
  const signatory = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      await decisions.approve(actor, clock.now(), id, PROPOSED, responsibility);
      process.stdout.write(`${signed((count += 1))} ${id}\n`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, signatory));
  await app.close();
}

if (require.main === module) void sign(JSON.parse(process.argv[2]!) as Signatures);
