import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetService } from '../budget';
import { CasesService, type GrantCase } from '../cases';
import {
  allChecked,
  ChecksService,
  dueFrom,
  RuledApplications,
  type Share,
  sharesOf,
  splitFaults,
} from '../review';

interface Step {
  readonly caseId: string;
  readonly seenVersion: number;
}

/** Putting a case on the waiting list, taking it back, and ranking it. */
@Injectable()
export class WaitingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly checks: ChecksService,
    private readonly applications: RuledApplications,
    private readonly budget: BudgetService,
  ) {}

  /**
   * Lets a checked case wait for these amounts; what was held for it is free again. Errors: incomplete,
   * invalid_input, and those of the step.
   */
  wait(
    actor: Actor,
    now: Date,
    step: Step & { shares: readonly Share[]; reason: string },
  ): Promise<GrantCase> {
    const { caseId, shares, reason } = step;
    return this.work.run(actor, async (tx) => {
      // Before the answers are read, so that nobody changes them in between.
      await this.cases.lock(tx, caseId);
      const met = { checked: allChecked(await this.checks.answers(tx, caseId)) };
      const grantCase = await this.cases.take(tx, actor, now, { ...step, step: 'wait', met, reason });
      await this.refuseFaults(tx, now, caseId, shares);
      await insertShares(tx, grantCase, shares);
      await this.budget.release(tx, caseId, { personIds: [actor.personId], reason, madeOn: now });
      await publish(tx, now, 'notice.send', { caseId, notice: 'waiting' });
      return grantCase;
    });
  }

  /**
   * Takes a case back to the review and makes the actor responsible; money that was offered stays held, so that
   * the proposal can have it. Returns whether there is any.
   */
  resume(actor: Actor, now: Date, step: Step): Promise<boolean> {
    return this.work.run(actor, async (tx) => {
      await this.cases.take(tx, actor, now, { ...step, step: 'resume', met: {} });
      await this.cases.assign(tx, step.caseId, actor.personId);
      return (await this.budget.openReservations(tx, step.caseId)).length > 0;
    });
  }

  /** Gives a waiting case its rank; the latest counts. Errors: stale, step_not_possible. */
  rank(actor: Actor, now: Date, step: Step & { rank: number; reason: string }): Promise<void> {
    const { caseId, seenVersion, rank, reason } = step;
    return this.work.run(actor, async (tx) => {
      const { state, version } = await this.cases.lock(tx, caseId);
      if (version !== seenVersion) throw new DomainError('stale');
      if (state !== 'waiting') throw new DomainError('step_not_possible');
      await tx.query(
        `INSERT INTO waiting_rank (case_id, rank, reason, set_by, set_at) VALUES ($1, $2, $3, $4, $5)`,
        [caseId, rank, reason, actor.personId, now],
      );
      await record(tx, actor, now, 'waiting.ranked', { type: 'case', id: caseId }, { rank, reason });
    });
  }

  private async refuseFaults(tx: Tx, now: Date, caseId: string, shares: readonly Share[]): Promise<void> {
    const { submission } = await this.applications.of(tx, caseId);
    const { evaluation } = submission;
    const fields = splitFaults(shares, {
      ceiling: evaluation.grant,
      computed: dueFrom(Clock.dayOf(now).year, sharesOf(evaluation)),
    });
    if (Object.keys(fields).length > 0) throw new DomainError('invalid_input', { fields });
  }
}

const insertShares = (tx: Tx, { id, version }: GrantCase, shares: readonly Share[]): Promise<unknown> =>
  tx.query(
    `INSERT INTO waiting_share (case_id, case_version, due_year, title, amount_cents)
     SELECT $1, $2, s."dueYear", s.title, s.amount
       FROM jsonb_to_recordset($3) AS s("dueYear" int, title text, amount bigint) WHERE s.amount > 0`,
    [id, version, JSON.stringify(shares)],
  );
