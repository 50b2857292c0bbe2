import { type Tx, UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Injectable, Logger } from '@nestjs/common';

@Injectable()
export class HealthViews {
  private readonly logger = new Logger(HealthViews.name);

  constructor(private readonly work: UnitOfWork) {}

  /** True when the database answers and has every migration that this version of the product knows. */
  async isReady(): Promise<boolean> {
    try {
      return (await this.work.run(systemActor, missingMigrations)).length === 0;
    } catch (error) {
      this.logger.warn(`not ready: ${(error as Error).message}`);
      return false;
    }
  }
}

const missingMigrations = (tx: Tx): Promise<{ name: string }[]> =>
  tx.query(
    `SELECT name FROM unnest($1::text[]) AS known (name)
     WHERE NOT EXISTS (SELECT FROM migration WHERE migration.name = known.name)`,
    [tx.dataSource.migrations.map(({ name }) => name)],
  );
