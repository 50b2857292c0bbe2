import { isDeepStrictEqual } from 'node:util';
import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases';
import { CaseCorrespondence, writableNow } from './case-correspondence';
import { caseLetters, citable } from './case-letters.rows';
import { type AnyContent, wholeContent } from './domain/content';
import { draftStep } from './domain/draft-steps';
import type { WrittenName } from './domain/written-letters';
import { type DraftRequest, DraftTaking } from './draft-taking';
import { insertDraft } from './letter-drafts.rows';

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

/** Writing letters, until they go out or are given up. */
@Injectable()
export class LetterDrafting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly correspondence: CaseCorrespondence,
    private readonly taking: DraftTaking,
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

  /** Keeps what was typed. Errors: those of taking; invalid_input at 'inhalt.bezug'. */
  save(actor: Actor, now: Date, request: DraftRequest, written: Written): Promise<void> {
    const content = wholeContent(written.kind, written.content);
    return this.taking.take(actor, now, request, {
      step: 'save',
      isSame: (draft) => isDeepStrictEqual(draft.content, content),
      change: async (tx, { kind }) => {
        if (written.kind !== kind) throw new DomainError('not_found');
        const refersTo = await chosenLetter(tx, request.caseId, content);
        return { content, refersTo, draftedBy: actor.personId, draftedAt: now };
      },
    });
  }

  /** Errors: those of taking. */
  discard(actor: Actor, now: Date, request: DraftRequest): Promise<void> {
    const change = () => Promise.resolve({ discardedAt: now });
    return this.taking.take(actor, now, request, { step: 'discard', change });
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
