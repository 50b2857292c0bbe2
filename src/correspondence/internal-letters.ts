import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Consumer, Message } from '@libs/outbox';
import { type Actor, may, systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService, CasesViews } from '../cases';
import { calculationSheet, checkNote, type LetterDrafts, LettersService } from '../letters';
import { CaseReviews, RuledApplications } from '../review';
import { awardChanges } from './award-changes.rows';
import { assumedAtSigning } from './award-responsibility.rows';
import { checkNoteInput } from './domain/check-note-input';
import { Matters } from './matters';

export const internalKinds = ['check_note', 'calculation'] as const;
export type InternalKind = (typeof internalKinds)[number];

/** The Prüfvermerk and the Berechnungsblatt of a case: for the file, on demand and with every decision and change. */
@Injectable()
export class InternalLetters implements Consumer {
  readonly topic = 'decision.signed';

  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly views: CasesViews,
    private readonly applications: RuledApplications,
    private readonly reviews: CaseReviews,
    private readonly matters: Matters,
    private readonly letters: LettersService,
  ) {}

  async consume(tx: Tx, { payload, now }: Message): Promise<void> {
    const { caseId } = payload as { caseId: string };
    for (const kind of internalKinds) await this.write(tx, systemActor, now, caseId, kind);
  }

  /** Returns the letter; the one there is, when nothing has changed since. Errors: not_found, forbidden. */
  note(actor: Actor, now: Date, caseId: string, kind: InternalKind): Promise<string> {
    return this.work.run(actor, (tx) => {
      if (!may(actor, 'letter.write')) throw new DomainError('forbidden');
      return this.write(tx, actor, now, caseId, kind);
    });
  }

  /** What it would say now; nothing is stored. Errors: not_found, incomplete. */
  dataOf(tx: Tx, now: Date, caseId: string, kind: InternalKind): Promise<LetterDrafts[InternalKind]> {
    return this.data[kind](tx, now, caseId);
  }

  private async write(tx: Tx, actor: Actor, now: Date, caseId: string, kind: InternalKind): Promise<string> {
    await this.cases.lock(tx, caseId);
    const data = await this.dataOf(tx, now, caseId, kind);
    const same = await sameLetter(tx, caseId, kind, data);
    return same ?? (await this.letters.issue(tx, actor, now, { caseId, kind, data })).id;
  }

  private readonly data: {
    readonly [K in InternalKind]: (tx: Tx, now: Date, caseId: string) => Promise<LetterDrafts[K]>;
  } = {
    check_note: async (tx, now, caseId) => {
      const { state } = await this.views.head(tx, caseId, { drafts: false });
      const input = checkNoteInput({
        state,
        ruled: await this.applications.of(tx, caseId),
        points: await this.reviews.answeredPoints(tx, caseId),
        proposal: (await this.reviews.of(tx, caseId)).proposal,
        history: await this.views.history(tx, caseId),
        changes: await awardChanges(tx, caseId),
      });
      return checkNote(await this.matters.of(tx, now, caseId), input);
    },
    calculation: async (tx, now, caseId) => {
      const { proposal } = await this.reviews.of(tx, caseId);
      const { evaluation } = proposal ?? (await this.applications.of(tx, caseId));
      const signed = await assumedAtSigning(tx, caseId);
      return calculationSheet(await this.matters.of(tx, now, caseId), {
        evaluation: signed ? { ...evaluation, assumedRules: signed.assumedRules } : evaluation,
        changes: await awardChanges(tx, caseId),
        responsibility: signed?.responsibility ?? null,
      });
    },
  };
}

/** The latest letter of this kind, if it says the very same. */
async function sameLetter(
  tx: Tx,
  caseId: string,
  kind: InternalKind,
  data: object,
): Promise<string | undefined> {
  const [latest] = await tx.query<{ id: string; same: boolean }[]>(
    `SELECT id, snapshot - ARRAY['documentId', 'verifyUrl', 'createdAt'] = $3::jsonb AS same
       FROM letter WHERE case_id = $1 AND kind = $2 ORDER BY created_at DESC, document_id DESC LIMIT 1`,
    [caseId, kind, JSON.stringify(data)],
  );
  return latest?.same ? latest.id : undefined;
}
