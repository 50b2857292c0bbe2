import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { signatoryOf } from '../authority';
import {
  type LetterDrafts,
  type LetterProof,
  LettersService,
  type DraftPdf,
  proofOf,
  type Signatory,
  unsignedYet,
} from '../letters';
import { CaseCorrespondence, type Correspondence, isWritable } from './case-correspondence';
import { referredOf } from './case-letters.rows';
import { build, type Circumstances } from './domain/builders';
import type { Content } from './domain/content';
import { draftState } from './domain/draft-steps';
import { remindable } from './domain/reminders';
import { needsSignature } from './domain/signature';
import type { WrittenName } from './domain/written-letters';
import { openRequest } from './early-start.rows';
import { type LetterDraftRow, readDraft } from './letter-drafts.rows';
import { Matters } from './matters';
import { messages } from './messages';
import { speakingAgainst } from './speaking-against';

/** A draft as its page shows it: what it lacks, or how long it is. */
export interface DraftPreview extends LetterProof {
  readonly correspondence: Correspondence;
  readonly draft: LetterDraftRow;
}

/** What is written from a draft, dated now and signed by the actor. */
type WrittenDraft = LetterDrafts[WrittenName];

/** Makes letters of drafts. */
@Injectable()
export class LetterWriting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly matters: Matters,
    private readonly correspondence: CaseCorrespondence,
    private readonly letters: LettersService,
  ) {}

  /**
   * The data of the letter; `reason` is why the actor answers for what it assumes, empty as long as they do not.
   * Errors: incomplete; step_not_possible.
   */
  async data(tx: Tx, actor: Actor, now: Date, draft: LetterDraftRow, reason = ''): Promise<WrittenDraft> {
    const today = Clock.dayOf(now);
    const correspondence = await this.correspondence.of(tx, today, draft.caseId, actor.personId);
    if (!isWritable(draft.kind, correspondence))
      throw new DomainError('step_not_possible', { message: messages.outOfTurn });
    const missing = Object.values(await speakingAgainst(tx, now, draft, correspondence));
    if (missing.length > 0) throw new DomainError('incomplete', { message: missing.join(' ') });
    const circumstances = await this.circumstances(tx, actor, now, { draft, correspondence, reason });
    return build(draft.kind, draft.content as Content<typeof draft.kind>, circumstances);
  }

  /** How it stands. Errors: not_found. */
  async preview(actor: Actor, now: Date, caseId: string, draftId: string): Promise<DraftPreview> {
    const { draft, correspondence, against } = await this.work.run(actor, async (tx) => {
      const [draft, today] = [await readDraft(tx, caseId, draftId), Clock.dayOf(now)];
      const correspondence = await this.correspondence.of(tx, today, caseId, actor.personId);
      return { draft, correspondence, against: await speakingAgainst(tx, now, draft, correspondence) };
    });
    const missing = Object.values(against);
    if (missing.length > 0 || draft.letterId || draft.discardedAt)
      return { correspondence, draft, missing, pages: null, oddities: [], assumptions: [] };
    return { correspondence, draft, ...(await proofOf(() => this.pdf(actor, now, caseId, draftId))) };
  }

  /** The letter as it would go out now, marked as a draft. Errors: not_found, incomplete, step_not_possible. */
  async pdf(actor: Actor, now: Date, caseId: string, draftId: string): Promise<DraftPdf> {
    const { kind, data } = await this.letter(actor, now, caseId, draftId);
    return this.letters.preview(kind, data);
  }

  private letter(actor: Actor, now: Date, caseId: string, draftId: string) {
    return this.work.run(actor, async (tx) => {
      const draft = await readDraft(tx, caseId, draftId);
      if (draftState(draft) === 'issued') throw new DomainError('step_not_possible');
      return { kind: draft.kind, data: await this.data(tx, actor, now, draft) };
    });
  }

  private async circumstances(
    tx: Tx,
    actor: Actor,
    now: Date,
    { draft, correspondence, reason }: Writing,
  ): Promise<Circumstances> {
    const { letters, deadlines, requests, plan } = correspondence;
    const signatory = await signatoryFor(tx, actor, now, draft);
    const referred = letters.find(({ id }) => id === draft.refersTo);
    return {
      matter: await this.matters.of(tx, now, draft.caseId),
      signatory,
      responsibility: { ...signatory, reason },
      referred: referred ? referredOf(referred) : null,
      deadline: remindable(deadlines).find(({ kind }) => kind === draft.content.frist) ?? null,
      askedFrom: openRequest(requests)?.beginOn ?? null,
      plan,
    };
  }
}

interface Writing {
  readonly draft: LetterDraftRow;
  readonly correspondence: Correspondence;
  readonly reason: string;
}

/** Caseworkers sign what they issue alone; what decides carries the function of who signs it. */
async function signatoryFor(tx: Tx, actor: Actor, now: Date, draft: LetterDraftRow): Promise<Signatory> {
  if (needsSignature(draft))
    return may(actor, 'letter.sign') ? signatoryOf(tx, actor.personId, Clock.dayOf(now)) : unsignedYet;
  const name = may(actor, 'letter.write') ? actor.name : draft.draftedByName;
  return { name, function: 'Sachbearbeitung' };
}
