import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { pointsOf } from '../applications';
import { CasesService, type GrantCase } from '../cases';
import { type CheckRequest, ChecksService } from './checks.service';
import { answerEnd, type AnswerPeriod, USUAL_PERIOD } from './domain/question';

/** What is published as 'question.asked'. */
export interface QuestionMessage {
  readonly caseId: string;
  readonly points: readonly string[];
  /** ISO text of the moment. */
  readonly askedAt: string;
  readonly askedByName: string;
  readonly until: { readonly date: string; readonly rule: string; readonly reckoning: string };
}
export const QUESTION_TOPIC = 'question.asked';

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

  /** Gives the application back with what is missing; the period ends as § 31 VwVfG reckons. A letter follows. */
  askBack(
    actor: Actor,
    now: Date,
    caseId: string,
    seenVersion: number,
    reason: string,
    weeks: AnswerPeriod = USUAL_PERIOD,
  ): Promise<GrantCase> {
    return this.work.run(actor, async (tx) => {
      const grantCase = await this.cases.take(tx, actor, now, {
        step: 'return',
        caseId,
        seenVersion,
        met: {},
        reason,
      });
      const end = answerEnd(Clock.dayOf(now), weeks);
      await this.cases.setDeadline(
        tx,
        caseId,
        { kind: 'answer', side: 'applicant', dueOn: end.date, rule: end.rule, reckoning: end.reckoning },
        now,
      );
      const message: QuestionMessage = {
        caseId,
        points: pointsOf(reason),
        askedAt: now.toISOString(),
        askedByName: actor.name,
        until: { ...end, date: end.date.toString() },
      };
      await publish(tx, now, QUESTION_TOPIC, message);
      return grantCase;
    });
  }
}
