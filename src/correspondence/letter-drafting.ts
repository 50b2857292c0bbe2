import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases';
import { LettersService } from '../letters';
import { CaseCorrespondence, writableNow } from './case-correspondence';
import { caseLetters, citable } from './case-letters.rows';
import { type AnyContent, wholeContent } from './domain/content';
import { draftState, type DraftStepName, draftStep } from './domain/draft-steps';
import { type WrittenName, writtenLetter } from './domain/written-letters';
import { effects } from './letter-effects';
import {
  changeDraft,
  type DraftChange,
  insertDraft,
  type LetterDraftRow,
  readDraft,
} from './letter-drafts.rows';
import { LetterWriting } from './letter-writing';
import { notify } from './notices';

/** A draft, and the version of it that the form was shown with. */
export interface DraftRequest {
  readonly caseId: string;
  readonly draftId: string;
  readonly seenVersion: number;
}

/** What the form of a kind holds. */
export interface Written {
  readonly kind: WrittenName;
  readonly content: AnyContent;
}

export interface NewDraftRequest extends Written {
  readonly caseId: string;
  /** Made with the form: sending it twice makes one draft. */
  readonly draftId: string;
}

/** Writing letters. Each method is one step of one person in one transaction. */
@Injectable()
export class LetterDrafting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly correspondence: CaseCorrespondence,
    private readonly writing: LetterWriting,
    private readonly letters: LettersService,
  ) {}

  /** Errors: not_found, forbidden, four_eyes, step_not_possible, invalid_input at 'inhalt.bezug'. */
  begin(actor: Actor, now: Date, { caseId, draftId, kind, content }: NewDraftRequest): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const { permission, duty, event } = draftStep('save');
      if (!may(actor, permission)) throw new DomainError('forbidden');
      await this.cases.lock(tx, caseId);
      const correspondence = await this.correspondence.of(tx, caseId, actor.personId);
      if (correspondence.drafts.some(({ id }) => id === draftId)) return;
      if (!writableNow(correspondence).includes(kind)) throw new DomainError('step_not_possible');
      await this.cases.hold(tx, actor, caseId, duty);
      const refersTo = await chosenLetter(tx, caseId, content);
      const draft = { id: draftId, caseId, kind, refersTo, content: wholeContent(kind, content) };
      if (!(await insertDraft(tx, actor.personId, now, draft))) return;
      await record(tx, actor, now, event, { type: 'case', id: caseId }, { draftId, kind });
    });
  }

  /** Keeps what was typed. Errors as for all steps: not_found, forbidden, four_eyes, stale, already_done, step_not_possible. */
  save(actor: Actor, now: Date, request: DraftRequest, written: Written): Promise<void> {
    return this.step(actor, now, 'save', request, async (tx, { kind }) => {
      if (written.kind !== kind) throw new DomainError('not_found');
      const { content } = written;
      const refersTo = await chosenLetter(tx, request.caseId, content);
      return { content: wholeContent(kind, content), refersTo, draftedBy: actor.personId, draftedAt: now };
    });
  }

  /** Hands the draft to who may sign it. Errors: incomplete, also when nothing can be printed of it. */
  propose(actor: Actor, now: Date, request: DraftRequest): Promise<void> {
    return this.step(actor, now, 'propose', request, async (tx, draft) => {
      await this.writing.data(tx, actor, now, draft);
      return { proposedAt: now, returnedBy: null, returnedReason: null };
    });
  }

  sendBack(actor: Actor, now: Date, request: DraftRequest, reason: string): Promise<void> {
    return this.step(actor, now, 'send_back', request, () =>
      Promise.resolve({ proposedAt: null, returnedBy: actor.personId, returnedReason: reason }),
    );
  }

  discard(actor: Actor, now: Date, request: DraftRequest): Promise<void> {
    return this.step(actor, now, 'discard', request, () => Promise.resolve({ discardedAt: now }));
  }

  /** Issues what needs no signature. Errors: incomplete. */
  issue(actor: Actor, now: Date, request: DraftRequest): Promise<void> {
    return this.step(actor, now, 'issue', request, async (tx, draft) => ({
      letterId: await this.goOut(tx, actor, now, draft),
    }));
  }

  /** Signs what was handed over, and issues it. Errors: incomplete; four_eyes for who took part in writing or reviewing. */
  sign(actor: Actor, now: Date, request: DraftRequest): Promise<void> {
    return this.step(actor, now, 'sign', request, async (tx, draft) => ({
      letterId: await this.goOut(tx, actor, now, draft),
      signedBy: actor.personId,
      signedAt: now,
    }));
  }

  /** The letter, what it brings about, and a mail that says that something waits. */
  private async goOut(tx: Tx, actor: Actor, now: Date, draft: LetterDraftRow): Promise<string> {
    const { caseId, kind, refersTo } = draft;
    const data = await this.writing.data(tx, actor, now, draft);
    const letter = await this.letters.issue(tx, actor, now, {
      caseId,
      kind,
      data,
      ...(refersTo && { refersTo }),
    });
    await effects[kind]?.({ tx, now, draft, letterId: letter.id, cases: this.cases });
    await notify(tx, now, { caseId, notice: 'letter' });
    return letter.id;
  }

  /** Locks case and draft, so that of two at once one finds the other's work. */
  private step(
    actor: Actor,
    now: Date,
    name: DraftStepName,
    { caseId, draftId, seenVersion }: DraftRequest,
    work: (tx: Tx, draft: LetterDraftRow) => Promise<DraftChange>,
  ): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const { from, to, permission, duty, event, signature } = draftStep(name);
      if (!may(actor, permission)) throw new DomainError('forbidden');
      await this.cases.lock(tx, caseId);
      const draft = await readDraft(tx, caseId, draftId, { lock: true });
      if (draft.version !== seenVersion) {
        const mine = draft.version === seenVersion + 1 && draft.changedBy === actor.personId;
        throw new DomainError(mine && draftState(draft) === to ? 'already_done' : 'stale');
      }
      const fits = signature === null || signature === writtenLetter(draft.kind).signature;
      if (draftState(draft) !== from || !fits) throw new DomainError('step_not_possible');
      await this.cases.hold(tx, actor, caseId, duty);
      await changeDraft(tx, { personId: actor.personId, duty }, draft, await work(tx, draft));
      const subject = { type: 'case', id: caseId };
      await record(tx, actor, now, event, subject, { draftId, kind: draft.kind });
    });
  }
}

/** The letter that the form names, if its kind asks for one. Errors: invalid_input for one that cannot be spoken of. */
async function chosenLetter(tx: Tx, caseId: string, { bezug = '' }: AnyContent): Promise<string | null> {
  if (bezug === '') return null;
  const found = citable(await caseLetters(tx, caseId)).find(({ id }) => id === bezug);
  if (!found)
    throw new DomainError('invalid_input', {
      fields: { 'inhalt.bezug': 'Wählen Sie ein Schreiben dieses Vorgangs.' },
    });
  return found.id;
}
