import 'reflect-metadata';
import { AuditKey, CheckpointLog } from '@libs/audit-chain';
import { type Command, runCommand, showUsage } from '@libs/cli';
import { Clock } from '@libs/clock';
import { type Config, readConfig } from '@libs/config';
import { APP_ROLE, openDataSource, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { auditCommand } from './audit';
import { budgetCommand } from './budget';
import { openDatabase } from './database';
import { demoClock } from './demo';
import { loadBuiltInRegister, municipalitiesCommand } from './municipalities';
import { peopleCommand } from './people';
import { ledgerCheckCommand } from './reports';

const out = (line: string): void => console.log(line);

async function main(args: readonly string[]): Promise<number> {
  const config = readConfig(process.env);
  const key = AuditKey.at(config.auditKeyFile);
  const commands = [
    municipalitiesCommand,
    peopleCommand,
    budgetCommand,
    ledgerCheckCommand,
    auditCommand(key, CheckpointLog.beside(config.auditKeyFile)),
  ];
  if (args.length === 0 || args[0] === 'help') {
    showUsage(commands, out);
    return 0;
  }
  return withDatabase(config, commands, args);
}

/** Runs beside the product, or on its own: the embedded database is started only when it does not run. */
async function withDatabase(
  config: Config,
  commands: readonly Command[],
  args: readonly string[],
): Promise<number> {
  const database = await openDatabase(config, () => undefined);
  const dataSource = await openDataSource({ url: config.databaseUrl ?? database.ownerUrl, role: APP_ROLE });
  try {
    const clock = config.demo ? await demoClock(database.ownerUrl, config.demoDate) : new Clock();
    const work = new UnitOfWork(dataSource);
    await work.run(systemActor, (tx) => loadBuiltInRegister(tx, clock.now()));
    return await runCommand(commands, args, { work, actor: systemActor, now: clock.now(), out });
  } finally {
    await dataSource.destroy();
    await database.leave();
  }
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
