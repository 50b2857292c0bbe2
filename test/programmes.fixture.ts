import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { templatePath } from '@libs/config';
import { APP_ROLE, openDataSource, type Tx, UnitOfWork } from '@libs/db';
import { type Actor, type Role, systemActor } from '@libs/permissions';
import {
  DirectiveImports,
  Directives,
  ItemStates,
  ProgrammesService,
  RulebookViews,
  RuleConfirmations,
} from '../src/programmes';
import { TestClock } from './support/app';
import { cloneDatabase } from './support/database';
import { anOrganisation } from './support/people';

/** A file for a version of this name that can be imported; equal names give equal files. */
export const aFile = (name: string): string =>
  readFileSync(templatePath('directives', 'thueregovrl', '2025.yaml'), 'utf8').replace(
    `version: '2025'`,
    `version: '${name}'`,
  );

/** Past the triggers, which would refuse. */
const RESET = `
  BEGIN;
  SET LOCAL session_replication_role = replica;
  DELETE FROM rule_confirmation;
  DELETE FROM item_status;
  DELETE FROM directive_end;
  DELETE FROM directive_version WHERE imported_by IS NOT NULL;
  DELETE FROM outbox;
  DELETE FROM audit_entry;
  COMMIT`;

/** The services of the rulebook on a database of the test's own, with two heads and an applicant. */
export async function startProgrammes(now = new Date('2026-11-23T08:30:00+01:00')) {
  const database = await cloneDatabase();
  const dataSource = await openDataSource({ url: database.url, role: APP_ROLE });
  const owner = await openDataSource({ url: database.url, poolSize: 1 });
  const work = new UnitOfWork(dataSource);
  const clock = new TestClock(now);
  const programmes = new ProgrammesService();
  const directives = new Directives(clock);
  const as = <T>(actor: Actor, task: (tx: Tx) => Promise<T>): Promise<T> => work.run(actor, task);
  const query = <T = any>(sql: string, parameters: unknown[] = []): Promise<T[]> =>
    as(systemActor, (tx) => tx.query(sql, parameters));

  async function person(name: string, role: Role, organisationId: string | null = null): Promise<Actor> {
    const personId = randomUUID();
    await query(
      `INSERT INTO person (id, email, name, organisation_id, created_at) VALUES ($1, $2, $3, $4, $5)`,
      [personId, `${personId}@staat.example`, name, organisationId, now],
    );
    return { personId, name, roles: [role], organisationId, organisationName: null };
  }

  const imports = new DirectiveImports(programmes, directives);
  const [hanna, anton] = [await person('Hanna Leitung', 'head'), await person('Anton Freigeber', 'approver')];
  const organisationId = await as(systemActor, (tx) => anOrganisation(tx));
  const mia = await person('Mia Muster', 'applicant_editor', organisationId);

  return {
    ...{ as, query, owner, clock, directives, imports, hanna, anton, mia, database },
    states: new ItemStates(programmes, directives),
    confirmations: new RuleConfirmations(programmes, directives),
    views: new RulebookViews(),
    catalogue: (actor: Actor = systemActor) => as(actor, (tx) => directives.catalogue(tx)),
    /** Brought in by Hanna and waiting; returns the id. */
    waiting: (name: string): Promise<string> =>
      as(hanna, (tx) => imports.import(tx, hanna, clock.now(), aFile(name))),
    /** What would come of `task` past the triggers; nothing of it stays. */
    attempt: async <T>(task: (tx: Tx) => Promise<T>): Promise<T> => {
      const runner = owner.createQueryRunner();
      await runner.startTransaction();
      try {
        await runner.query(`SET LOCAL session_replication_role = replica`);
        return await task(runner.manager);
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    },
    /** Takes everything back but the delivered versions and the people. */
    reset: async () => {
      await owner.query(RESET);
      clock.forward({ seconds: (now.getTime() - clock.now().getTime()) / 1000 });
    },
    stop: async () => {
      await owner.destroy();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export type Programmes = Awaited<ReturnType<typeof startProgrammes>>;
