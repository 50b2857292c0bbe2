import { type Logger, DataSource } from 'typeorm';
import type { TestApp } from './app';

/** The statements that the product sends while `work` runs: their number must not grow with the data. */
export async function queriesDuring(
  { app }: Pick<TestApp, 'app'>,
  work: () => Promise<unknown>,
): Promise<string[]> {
  const dataSource = app.get(DataSource);
  const { logger } = dataSource;
  const statements: string[] = [];
  dataSource.logger = new Proxy(logger, {
    get: (target, name: keyof Logger) =>
      name === 'logQuery' ? (statement: string) => void statements.push(statement) : target[name],
  });
  try {
    await work();
  } finally {
    dataSource.logger = logger;
  }
  return statements;
}
