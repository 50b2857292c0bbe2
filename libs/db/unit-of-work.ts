import { translateDatabaseError } from '@libs/errors';
import { type Actor, isApplicant } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { APPLICANT_ROLE } from './data-source';

/** An open transaction. First argument of everything that must join one. */
export type Tx = EntityManager;

const DEADLOCK = '40P01';
const ATTEMPTS = 3;

const isDeadlock = (error: unknown): boolean =>
  (error as { driverError?: { code?: string } }).driverError?.code === DEADLOCK;

/**
 * The only way for a person to read or write: one transaction in which PostgreSQL knows who acts, so that
 * policies and triggers hold even where code forgets. Applicants act under row-level security.
 */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs `work` in one transaction. Named constraints come back as DomainError; a deadlock is tried again. */
  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.dataSource.transaction(async (tx) => {
          await introduce(tx, actor);
          return work(tx);
        });
      } catch (error) {
        if (attempt === ATTEMPTS || !isDeadlock(error)) throw translateDatabaseError(error);
      }
    }
  }
}

async function introduce(tx: Tx, actor: Actor): Promise<void> {
  await tx.query(`SELECT set_config('app.person', $1, true), set_config('app.organisation', $2, true)`, [
    actor.personId,
    actor.organisationId ?? '',
  ]);
  if (isApplicant(actor)) await tx.query(`SET LOCAL ROLE ${APPLICANT_ROLE}`);
}
