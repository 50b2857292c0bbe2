import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases';
import { draftState, draftStep, type DraftStepName } from './domain/draft-steps';
import { needsSignature } from './domain/signature';
import { changeDraft, type DraftChange, type LetterDraftRow, readDraft } from './letter-drafts.rows';

/** A draft, and the version of it that the form was shown with. */
export interface DraftRequest {
  readonly caseId: string;
  readonly draftId: string;
  readonly seenVersion: number;
}

/** One step of a draft: what it changes, and when a second click asks for nothing new. */
export interface DraftTake {
  readonly step: DraftStepName;
  readonly change: (tx: Tx, draft: LetterDraftRow) => Promise<DraftChange>;
  /** Whether the draft says already what was sent; true where a step has nothing to say. */
  readonly isSame?: (draft: LetterDraftRow) => boolean;
}

/** The only place that moves a draft: in one transaction, with case and draft locked, by who may. */
@Injectable()
export class DraftTaking {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
  ) {}

  /** Errors: not_found, forbidden, four_eyes, stale, already_done (the second of two clicks), step_not_possible. */
  take(actor: Actor, now: Date, request: DraftRequest, { step, change, isSame }: DraftTake): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const { from, permission, duty, event, signature } = draftStep(step);
      if (!may(actor, permission)) throw new DomainError('forbidden');
      const { caseId, draftId } = request;
      await this.cases.lock(tx, caseId);
      const draft = await readDraft(tx, caseId, draftId, { lock: true });
      if (draft.version !== request.seenVersion) throw overtaken(actor, request, draft, { step, isSame });
      const fits = signature === null || signature === needsSignature(draft);
      if (draftState(draft) !== from || !fits) throw new DomainError('step_not_possible');
      await this.cases.hold(tx, actor, caseId, duty);
      await changeDraft(tx, { personId: actor.personId, duty }, draft, await change(tx, draft));
      const subject = { type: 'case', id: caseId };
      await record(tx, actor, now, event, subject, { draftId, kind: draft.kind });
    });
  }
}

/** The form was shown with an older version: was it this very person with this very step? */
function overtaken(
  { personId }: Actor,
  { seenVersion }: DraftRequest,
  draft: LetterDraftRow,
  { step, isSame = () => true }: Pick<DraftTake, 'step' | 'isSame'>,
): DomainError {
  const mine = draft.version === seenVersion + 1 && draft.changedBy === personId;
  const reached = draftState(draft) === draftStep(step).to;
  return new DomainError(mine && reached && isSame(draft) ? 'already_done' : 'stale');
}
