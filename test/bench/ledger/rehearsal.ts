import type { DataSource, Logger } from 'typeorm';

export interface Statement {
  readonly text: string;
  readonly values: unknown[] | undefined;
}

class NotForReal extends Error {}

/** Runs `work` up to its COMMIT, takes all of it back and returns the statements it sent, COMMIT included. */
export async function rehearse(dataSource: DataSource, work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = [];
  const usual = dataSource.logger;
  const quiet = () => undefined;
  const prompter: Logger = {
    logQuery(text, values) {
      if (text !== 'ROLLBACK') statements.push({ text, values: values as unknown[] | undefined });
      if (text === 'COMMIT') throw new NotForReal();
    },
    ...{ logQueryError: quiet, logQuerySlow: quiet, logSchemaBuild: quiet, logMigration: quiet, log: quiet },
  };
  dataSource.logger = prompter;
  await work()
    .catch((error: unknown) => {
      if (!(error instanceof NotForReal)) throw error;
    })
    .finally(() => (dataSource.logger = usual));
  return statements;
}
