import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases';
import { assumptionsIn, LettersService, refuseUnanswered } from '../letters';
import { type DraftRequest, DraftTaking } from './draft-taking';
import type { LetterDraftRow } from './letter-drafts.rows';
import { effects } from './letter-effects';
import { LetterWriting } from './letter-writing';
import { notify } from './notices';

/** How drafts become letters: alone, or by the signature of another person. Errors of each step: those of taking. */
@Injectable()
export class LetterIssuing {
  constructor(
    private readonly cases: CasesService,
    private readonly writing: LetterWriting,
    private readonly letters: LettersService,
    private readonly taking: DraftTaking,
  ) {}

  /** Issues what needs no signature. Errors: incomplete. */
  issue(actor: Actor, now: Date, request: DraftRequest): Promise<void> {
    return this.taking.take(actor, now, request, {
      step: 'issue',
      change: async (tx, draft) => ({ letterId: await this.goOut(tx, actor, now, draft) }),
    });
  }

  /** Hands the draft to who may sign it. Errors: incomplete. */
  propose(actor: Actor, now: Date, request: DraftRequest): Promise<void> {
    return this.taking.take(actor, now, request, {
      step: 'propose',
      change: async (tx, draft) => {
        await this.writing.data(tx, actor, now, draft);
        return { proposedAt: now, returnedBy: null, returnedReason: null };
      },
    });
  }

  sendBack(actor: Actor, now: Date, request: DraftRequest, reason: string): Promise<void> {
    const returned = { proposedAt: null, returnedBy: actor.personId, returnedReason: reason };
    return this.taking.take(actor, now, request, {
      step: 'send_back',
      change: () => Promise.resolve(returned),
      isSame: ({ returnedReason }) => returnedReason === reason,
    });
  }

  /**
   * Signs what was handed over, and issues it. `responsibility` is the reason for which the signatory answers for what
   * is only assumed. Errors: assumed_rule; incomplete; four_eyes for who wrote or reviewed.
   */
  sign(actor: Actor, now: Date, request: DraftRequest, responsibility: string): Promise<void> {
    return this.taking.take(actor, now, request, {
      step: 'sign',
      change: async (tx, draft) => ({
        letterId: await this.goOut(tx, actor, now, draft, responsibility),
        signedBy: actor.personId,
        signedAt: now,
      }),
    });
  }

  /** The letter, what it brings about, and a mail that says that something waits. */
  private async goOut(
    tx: Tx,
    actor: Actor,
    now: Date,
    draft: LetterDraftRow,
    responsibility = '',
  ): Promise<string> {
    const { caseId, kind, refersTo } = draft;
    const data = await this.writing.data(tx, actor, now, draft, responsibility);
    refuseUnanswered(assumptionsIn(data));
    const letter = { caseId, kind, data, ...(refersTo && { refersTo }) };
    const { id } = await this.letters.issue(tx, actor, now, letter);
    await effects[kind]?.({ tx, now, draft, letterId: id, cases: this.cases });
    await notify(tx, now, { caseId, notice: 'letter' });
    return id;
  }
}
