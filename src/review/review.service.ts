import { Clock } from '@libs/clock';
import { periodEnd } from '@libs/dates';
import { UnitOfWork } from '@libs/db';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService, type GrantCase } from '../cases';
import { type CheckRequest, ChecksService } from './checks.service';

/** How long an applicant has to answer: a target of the house, not law. */
const ANSWER_WEEKS = 4;

/** Taking a case, checking it, asking back. Each method is one step of one person in one transaction. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly checks: ChecksService,
  ) {}

  /** Makes the actor responsible for a submitted case. */
  take(actor: Actor, now: Date, caseId: string, seenVersion: number): Promise<GrantCase> {
    return this.work.run(actor, async (tx) => {
      const grantCase = await this.cases.take(tx, actor, now, { step: 'take', caseId, seenVersion, met: {} });
      await this.cases.assign(tx, caseId, actor.personId);
      return grantCase;
    });
  }

  answerChecks(actor: Actor, now: Date, request: CheckRequest): Promise<void> {
    return this.work.run(actor, (tx) => this.checks.answer(tx, actor, now, request));
  }

  /** Gives the application back with what is missing; the applicant has four weeks (§ 31 VwVfG reckoning). */
  askBack(actor: Actor, now: Date, caseId: string, seenVersion: number, reason: string): Promise<GrantCase> {
    return this.work.run(actor, async (tx) => {
      const grantCase = await this.cases.take(tx, actor, now, {
        step: 'return',
        caseId,
        seenVersion,
        met: {},
        reason,
      });
      const end = periodEnd({
        event: 'Nachforderung',
        on: Clock.dayOf(now),
        length: { unit: 'weeks', count: ANSWER_WEEKS },
        rule: 'Frist der Behörde (Zielwert), § 31 VwVfG',
        shift: { land: 'TH', by: 'administrative' },
      });
      await this.cases.setDeadline(
        tx,
        caseId,
        { kind: 'answer', side: 'applicant', dueOn: end.date, rule: end.rule, reckoning: end.reckoning },
        now,
      );
      await publish(tx, now, 'notice.send', { caseId, notice: 'returned' });
      return grantCase;
    });
  }
}
