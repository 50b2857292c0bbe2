import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetService } from '../budget';
import { CasesService, type GrantCase } from '../cases';
import { type DraftPdf, type LetterDrafts, LettersService, refuseUnanswered } from '../letters';
import { RefusalDrafts } from './refusal-drafts';
import { insertRefusal, latestRefusal, type Refusal, type RefusalText, signRefusal } from './refusals';
import { signedBy } from './signing';

const RELEASED = 'Ablehnung vorgeschlagen';

/**
 * Refusing an application: one person proposes and gives back what was held for the case, another one signs. A
 * proposal is taken or sent back like any other (ProposalsService).
 */
@Injectable()
export class RefusalsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly budget: BudgetService,
    private readonly letters: LettersService,
    private readonly drafts: RefusalDrafts,
  ) {}

  /** Proposes to refuse; whatever was held for the case is free again. Errors: those of the step. */
  propose(
    actor: Actor,
    now: Date,
    caseId: string,
    seenVersion: number,
    text: RefusalText,
  ): Promise<GrantCase> {
    return this.work.run(actor, async (tx) => {
      const step = { step: 'propose_refusal', caseId, seenVersion, met: {} } as const;
      const grantCase = await this.cases.take(tx, actor, now, step);
      const { version } = grantCase;
      await insertRefusal(tx, now, { ...text, caseId, version, personId: actor.personId });
      await this.budget.release(tx, caseId, { personIds: [actor.personId], reason: RELEASED, madeOn: now });
      return grantCase;
    });
  }

  /**
   * Signs the refusal: step, letter and audit entries in one transaction. `responsibility` is the reason for which the
   * signatory answers for what is only assumed. Errors: assumed_rule, four_eyes, incomplete, those of the step.
   */
  refuse(
    actor: Actor,
    now: Date,
    caseId: string,
    seenVersion: number,
    responsibility: string,
  ): Promise<GrantCase> {
    return this.work.run(actor, async (tx) => {
      const step = { step: 'refuse', caseId, seenVersion, met: {} } as const;
      const grantCase = await this.cases.take(tx, actor, now, step);
      const text = await this.standing(tx, caseId);
      const signing = await signedBy(tx, actor, Clock.dayOf(now), responsibility);
      const data = await this.drafts.of(tx, now, { caseId, text, signing });
      refuseUnanswered(data.assumptions);
      const letter = await this.letters.issue(tx, actor, now, { caseId, kind: 'refusal', data });
      const { personId } = actor;
      await signRefusal(tx, now, text.id, { version: grantCase.version, letterId: letter.id, personId });
      const facts = { refusalId: text.id, letterId: letter.id, responsibility };
      await record(tx, actor, now, 'refusal.signed', { type: 'case', id: caseId }, facts);
      await this.cases.meetDeadline(tx, caseId, 'decision', now);
      await publish(tx, now, 'notice.send', { caseId, notice: 'letter' });
      await publish(tx, now, 'decision.signed', { caseId });
      return grantCase;
    });
  }

  /** The letter with this text as it would go out now, marked as a draft; nothing is stored. Errors: incomplete. */
  async preview(actor: Actor, now: Date, caseId: string, text?: RefusalText): Promise<DraftPdf> {
    return this.letters.preview('refusal', await this.draft(actor, now, caseId, text));
  }

  private draft(
    actor: Actor,
    now: Date,
    caseId: string,
    text?: RefusalText,
  ): Promise<LetterDrafts['refusal']> {
    return this.work.run(actor, async (tx) =>
      this.drafts.of(tx, now, { caseId, text: text ?? (await this.standing(tx, caseId)) }),
    );
  }

  /** The latest proposal to refuse. Errors: not_found. */
  private async standing(tx: Tx, caseId: string): Promise<Refusal> {
    const refusal = await latestRefusal(tx, caseId);
    if (!refusal) throw new DomainError('not_found');
    return refusal;
  }
}
