import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hand-written, forward-only migration. TypeORM orders migrations by the 13 digits that end their name,
 * so the running number goes there.
 */
export function sqlMigration(number: number, name: string, sql: string): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = `${name}${String(number).padStart(13, '0')}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }

    down(): Promise<void> {
      throw new Error(`${this.name} goes forward only: restore a backup instead`);
    }
  };
}
