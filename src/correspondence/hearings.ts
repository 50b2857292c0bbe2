import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { type CaseHead, CasesService, CasesViews, type Deadline } from '../cases';
import { type Hearing, hearingsOf, type RunningHearing, runningHearing } from './hearing.rows';

export interface HearingsView {
  readonly head: CaseHead;
  readonly hearings: readonly Hearing[];
  /** Until when an answer is due; null when none is. */
  readonly deadline: Deadline | null;
}

export interface NewAnswer {
  readonly caseId: string;
  /** The hearing that is answered. */
  readonly letterId: string;
  /** Empty for "keine Stellungnahme". */
  readonly text: string;
}

/** The applicant's answers to hearings (§ 28 VwVfG), one for each. */
@Injectable()
export class Hearings {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly views: CasesViews,
  ) {}

  /** Errors: not_found, also for a foreign case. */
  async of(tx: Tx, caseId: string): Promise<HearingsView> {
    const head = await this.views.head(tx, caseId, { drafts: true });
    const hearings = await hearingsOf(tx, caseId);
    const deadlines = await this.views.openDeadlines(tx, caseId);
    return { head, hearings, deadline: deadlines.find(({ kind }) => kind === 'hearing') ?? null };
  }

  /** What a decision has to wait for; null when nothing, also for a foreign case (row-level security). */
  async running(tx: Tx, today: Temporal.PlainDate, caseId: string): Promise<RunningHearing | null> {
    const deadlines = await this.views.openDeadlines(tx, caseId);
    return runningHearing(await hearingsOf(tx, caseId), deadlines, today);
  }

  /** Answers once, also late: what came is part of the file. Errors: not_found; already_done; step_not_possible. */
  answer(actor: Actor, now: Date, { caseId, letterId, text }: NewAnswer): Promise<void> {
    return this.work.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId);
      const hearing = (await hearingsOf(tx, caseId)).find((one) => one.letterId === letterId);
      if (!hearing) throw new DomainError('not_found');
      if (hearing.answer)
        throw new DomainError(hearing.answer.text === text ? 'already_done' : 'step_not_possible');
      await tx.query(
        `INSERT INTO hearing_answer (letter_id, case_id, waived, text, answered_by, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [letterId, caseId, text === '', text, actor.personId, now],
      );
      await this.cases.meetDeadline(tx, caseId, 'hearing', now);
      const subject = { type: 'case', id: caseId };
      await record(tx, actor, now, 'hearing.answered', subject, { letterId, waived: text === '' });
    });
  }
}
