import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { CasesService, type Deadline, deadlineKinds } from '../cases';
import { extended, objectionTo } from './domain/extension';

export interface Extension {
  readonly caseId: string;
  readonly deadlineId: number;
  readonly day: Temporal.PlainDate;
  readonly reason: string;
}

/** A deadline of the same kind as it has been set before. */
export interface EarlierDeadline {
  readonly dueOn: string;
  readonly setAt: Date;
  /** Why it was extended to this day; null for the first one. */
  readonly reason: string | null;
}

/** The deadline that is extended, with those before it. */
export interface Extendable {
  readonly deadline: Deadline;
  /** The newest first. */
  readonly history: readonly EarlierDeadline[];
}

/** Gives the applicant more time (§ 31 Abs. 7 VwVfG). */
@Injectable()
export class ExtensionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
  ) {}

  /**
   * Replaces the deadline by one that ends later; the old one stays as history. Errors: not_found; stale when it
   * has been met or replaced; step_not_possible for one that the law sets; invalid_input for a wrong day.
   */
  extend(actor: Actor, now: Date, { caseId, deadlineId, day, reason }: Extension): Promise<void> {
    return this.work.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId);
      const deadline = await openOne(tx, caseId, deadlineId);
      if (!deadline) throw new DomainError('stale');
      const { kind, side, dueOn } = deadline;
      if (!deadlineKinds[kind].extendable) throw new DomainError('step_not_possible');
      const [today, end] = [Clock.dayOf(now), Temporal.PlainDate.from(dueOn)];
      const objection = objectionTo(day, end, today);
      if (objection) throw new DomainError('invalid_input', { fields: { tag: objection } });
      const { date, ...basis } = extended(deadline, day, today);
      const extension = { of: deadlineId, reason };
      await this.cases.setDeadline(tx, caseId, { kind, side, dueOn: date, ...basis, extension }, now);
      await record(
        tx,
        actor,
        now,
        'deadline.extended',
        { type: 'case', id: caseId },
        { kind, from: dueOn, to: date.toString(), reason },
      );
      await publish(tx, now, 'notice.send', { caseId, notice: 'deadline_extended' });
    });
  }

  /** Errors: not_found when the case has no such open deadline, or one that is not extended. */
  async extendable(tx: Tx, caseId: string, deadlineId: number): Promise<Extendable> {
    const deadline = await openOne(tx, caseId, deadlineId);
    if (!deadline || !deadlineKinds[deadline.kind].extendable) throw new DomainError('not_found');
    const history = await tx.query<EarlierDeadline[]>(
      `WITH RECURSIVE chain AS (
         SELECT * FROM deadline WHERE id = $1
         UNION ALL SELECT d.* FROM deadline d JOIN chain ON chain.extends = d.id)
       SELECT due_on AS "dueOn", set_at AS "setAt", reason FROM chain ORDER BY id DESC`,
      [deadlineId],
    );
    return { deadline, history };
  }
}

async function openOne(tx: Tx, caseId: string, deadlineId: number): Promise<Deadline | undefined> {
  const [deadline] = await tx.query<Deadline[]>(
    `SELECT id, kind, side, due_on AS "dueOn", rule, reckoning, null AS "restsSince"
       FROM open_deadline WHERE case_id = $1 AND id = $2`,
    [caseId, deadlineId],
  );
  return deadline;
}
