import { isDeepStrictEqual } from 'node:util';
import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases';
import { CaseCorrespondence, type Correspondence, writableNow } from './case-correspondence';
import { citedBy } from './domain/citing';
import { type AnyContent, wholeContent } from './domain/content';
import { draftStep } from './domain/draft-steps';
import { type WrittenName, writtenLetter } from './domain/written-letters';
import { type DraftRequest, DraftTaking } from './draft-taking';
import { insertDraft, type LetterDraftRow } from './letter-drafts.rows';

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
      const correspondence = await this.correspondence.of(tx, Clock.dayOf(now), caseId, actor.personId);
      if (correspondence.drafts.some(({ id }) => id === draftId)) return;
      if (!writableNow(correspondence).includes(kind)) throw new DomainError('step_not_possible');
      await this.cases.hold(tx, actor, caseId, duty);
      const cited = chosenLetter({ kind, content }, correspondence);
      const draft = { id: draftId, caseId, kind, ...cited, content: wholeContent(kind, content) };
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
        const { caseId } = request;
        const correspondence = await this.correspondence.of(tx, Clock.dayOf(now), caseId, actor.personId);
        const cited = chosenLetter({ kind, content }, correspondence);
        return { content, ...cited, draftedBy: actor.personId, draftedAt: now };
      },
    });
  }

  /** Errors: those of taking. */
  discard(actor: Actor, now: Date, request: DraftRequest): Promise<void> {
    const change = () => Promise.resolve({ discardedAt: now });
    return this.taking.take(actor, now, request, { step: 'discard', change });
  }
}

/** The letter that the form names. Errors: invalid_input where its kind cannot speak of it, or of nothing but a letter. */
function chosenLetter(
  { kind, content: { bezug = '' } }: Written,
  correspondence: Correspondence,
): Pick<LetterDraftRow, 'refersTo' | 'refersToKind'> {
  if (bezug === '' && writtenLetter(kind).need !== 'letter') return { refersTo: null, refersToKind: null };
  const found = citedBy(kind, correspondence).find(({ id }) => id === bezug);
  if (!found)
    throw new DomainError('invalid_input', {
      fields: { 'inhalt.bezug': 'Wählen Sie ein Schreiben dieses Vorgangs.' },
    });
  return { refersTo: found.id, refersToKind: found.kind };
}
