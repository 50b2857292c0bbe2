import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import type { LetterKind } from '../letters';
import { faultsOf } from './domain/template-faults';
import { messages } from './messages';
import { openDraft, type SeenDraft } from './seen-draft';
import { beginDraft, lockDraft, rewriteDraft } from './stored-templates';

export interface DraftText {
  readonly kind: LetterKind;
  readonly text: string;
  /** The revision of the draft that the writer saw; 0 for none. */
  readonly seen: number;
}

/** The way of a template: written by some, released by another from a day on, or discarded. */
@Injectable()
export class TemplatesService {
  /** Keeps a draft, faulty or not; returns its number. A draft that was submitted is no longer. Errors: stale. */
  async save(tx: Tx, actor: Actor, now: Date, { kind, text, seen }: DraftText): Promise<number> {
    const draft = await lockDraft(tx, kind);
    if (
      draft &&
      draft.text === text &&
      draft.editedBy.includes(actor.personId) &&
      draft.revision === seen + 1
    )
      return draft.version;
    if ((draft?.revision ?? 0) !== seen)
      throw new DomainError('stale', { message: draft ? messages.edit.stale : messages.edit.closed });
    const { id, version } = draft
      ? await rewriteDraft(tx, actor, now, draft, text)
      : await beginDraft(tx, actor, now, kind, text);
    await record(tx, actor, now, 'template.saved', { type: 'letter_template', id }, { kind, version });
    return version;
  }

  /** Keeps a draft and hands it to whoever releases it. Errors: stale; incomplete for one with faults. */
  async submit(tx: Tx, actor: Actor, now: Date, draft: DraftText): Promise<number> {
    const { kind, text } = draft;
    if (faultsOf(kind, text).length > 0)
      throw new DomainError('incomplete', { message: messages.submission.faulty });
    const version = await this.save(tx, actor, now, draft);
    const [submitted] = await tx.query<[{ id: string }[], number]>(
      `UPDATE letter_template SET submitted_at = $3
        WHERE kind = $1 AND version = $2 AND submitted_at IS NULL RETURNING id`,
      [kind, version, now],
    );
    const [first] = submitted;
    if (first)
      await record(
        tx,
        actor,
        now,
        'template.submitted',
        { type: 'letter_template', id: first.id },
        { kind, version },
      );
    return version;
  }

  /** Errors: not_found, stale, step_not_possible; four_eyes for who wrote in it; invalid_input for the day. */
  async release(
    tx: Tx,
    actor: Actor,
    now: Date,
    draft: SeenDraft,
    validFrom: Temporal.PlainDate,
  ): Promise<void> {
    const { id, kind, version, text, editedBy, submittedAt } = await openDraft(tx, actor, draft);
    if (!submittedAt) throw new DomainError('step_not_possible', { message: messages.release.notSubmitted });
    if (editedBy.includes(actor.personId))
      throw new DomainError('four_eyes', { message: messages.release.fourEyes });
    if (validFrom.toString() < Clock.dayOf(now).toString())
      throw new DomainError('invalid_input', { fields: { gueltig: messages.release.past } });
    if (faultsOf(kind, text).length > 0)
      throw new DomainError('incomplete', { message: messages.submission.faulty });
    await tx.query(
      `UPDATE letter_template SET valid_from = $2, released_by = $3, released_at = $4 WHERE id = $1`,
      [id, validFrom.toString(), actor.personId, now],
    );
    const facts = { kind, version, validFrom };
    await record(tx, actor, now, 'template.released', { type: 'letter_template', id }, facts);
  }

  /** Errors: not_found, stale, step_not_possible. */
  async discard(tx: Tx, actor: Actor, now: Date, draft: SeenDraft): Promise<void> {
    const { id, kind, version } = await openDraft(tx, actor, draft);
    await tx.query(`UPDATE letter_template SET discarded_by = $2, discarded_at = $3 WHERE id = $1`, [
      id,
      actor.personId,
      now,
    ]);
    await record(tx, actor, now, 'template.discarded', { type: 'letter_template', id }, { kind, version });
  }
}
