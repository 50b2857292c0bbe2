import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may, type Permission } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService, CasesViews, type Duty } from '../cases';
import { type DraftPdf, LettersService } from '../letters';
import { ChangeDrafts, type ChangeLetter } from './change-drafts';
import { changeFaults } from './domain/change-faults';
import { type ChangeKind, changeKinds, type ChangeStatus, isUnfinished } from './domain/award-change';
import {
  type Change,
  type ChangeDraft,
  insertChange,
  latestChange,
  moveChange,
  redraft,
  standOf,
} from './changes';
import { PresentAwards } from './present-awards';

/** The changes of a case as a form was shown with them. */
export interface SeenChange {
  readonly caseId: string;
  readonly seenStand: number;
}

interface Move {
  readonly from: readonly ChangeStatus[];
  readonly to: Exclude<ChangeStatus, 'signed'>;
  readonly duty: Duty;
  readonly permission: Permission;
  readonly reason?: string;
}

const draftable: readonly ChangeStatus[] = ['open', 'returned'];
const drafting = { duty: 'review', permission: 'letter.write' } as const;
const deciding = { duty: 'decide', permission: 'case.decide' } as const;

/** Drafting a change of an award, proposing it for signature, and taking it back. It is signed in ChangeSigning. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly views: CasesViews,
    private readonly awards: PresentAwards,
    private readonly letters: LettersService,
    private readonly drafts: ChangeDrafts,
  ) {}

  /**
   * Keeps a draft, and proposes it for signature when it is whole. Errors: invalid_input by field, incomplete when
   * it makes no letter to propose, stale, step_not_possible, four_eyes, forbidden.
   */
  draft(actor: Actor, now: Date, seen: SeenChange, draft: ChangeDraft, propose: boolean): Promise<void> {
    return this.work.run(actor, async (tx) => {
      if (!may(actor, 'letter.write')) throw new DomainError('forbidden');
      const held = await this.open(tx, seen, draft.kind);
      if (held && (held.kind !== draft.kind || !draftable.includes(held.status)))
        throw new DomainError('step_not_possible');
      const present = await this.awards.of(tx, now, seen.caseId);
      const fields = changeFaults(draft, present, Clock.dayOf(now));
      if (Object.keys(fields).length > 0) throw new DomainError('invalid_input', { fields });
      await this.cases.hold(tx, actor, seen.caseId, 'review');
      if (held) await redraft(tx, now, held.id, actor.personId, draft);
      else await insertChange(tx, now, seen.caseId, actor.personId, draft);
      await this.note(tx, actor, now, seen.caseId, 'drafted');
      if (!propose) return;
      if (draft.kind !== 'restoration')
        await this.drafts.of(tx, now, { caseId: seen.caseId, change: draft, present });
      const { id } = (await latestChange(tx, seen.caseId))!;
      await moveChange(tx, id, 'proposed');
      await this.note(tx, actor, now, seen.caseId, 'proposed');
    });
  }

  /** Takes a proposed change back to its draft. Errors: stale, step_not_possible, four_eyes, forbidden. */
  recall(actor: Actor, now: Date, seen: SeenChange): Promise<void> {
    return this.move(actor, now, seen, { ...drafting, from: ['proposed'], to: 'open' });
  }

  /** Gives up a draft for good. Errors: stale, step_not_possible, four_eyes. */
  discard(actor: Actor, now: Date, seen: SeenChange): Promise<void> {
    return this.move(actor, now, seen, { ...drafting, from: draftable, to: 'discarded' });
  }

  /** The signatory gives a proposed change back with a reason. Errors: stale, step_not_possible, four_eyes. */
  sendBack(actor: Actor, now: Date, seen: SeenChange, reason: string): Promise<void> {
    return this.move(actor, now, seen, { ...deciding, from: ['proposed'], to: 'returned', reason });
  }

  /**
   * The letter about the unfinished change as it would go out now; nothing is stored. Errors: not_found, also for a
   * restoration, which has none; incomplete.
   */
  async preview(actor: Actor, now: Date, caseId: string): Promise<DraftPdf> {
    const letter = await this.letter(actor, now, caseId);
    return this.letters.preview(letter.kind, letter.data);
  }

  private letter(actor: Actor, now: Date, caseId: string): Promise<ChangeLetter> {
    return this.work.run(actor, async (tx) => {
      const change = await latestChange(tx, caseId);
      if (!change || !isUnfinished(change) || change.kind === 'restoration')
        throw new DomainError('not_found');
      const present = await this.awards.of(tx, now, caseId);
      return this.drafts.of(tx, now, { caseId, change, present });
    });
  }

  private move(actor: Actor, now: Date, seen: SeenChange, move: Move): Promise<void> {
    const { from, to, duty, permission, reason } = move;
    return this.work.run(actor, async (tx) => {
      if (!may(actor, permission)) throw new DomainError('forbidden');
      const change = await this.open(tx, seen);
      if (!change || !from.includes(change.status)) throw new DomainError('step_not_possible');
      await this.cases.hold(tx, actor, seen.caseId, duty);
      if ((await this.views.dutyOf(tx, seen.caseId, actor.personId)) !== duty)
        throw new DomainError('four_eyes');
      await moveChange(tx, change.id, to, reason ?? null);
      await this.note(tx, actor, now, seen.caseId, to, reason);
    });
  }

  /** The unfinished change of a case that can have one of this kind, the case locked. Errors: stale, step_not_possible. */
  private async open(
    tx: Tx,
    { caseId, seenStand }: SeenChange,
    kind: ChangeKind = 'restoration',
  ): Promise<Change | null> {
    const { state } = await this.cases.lock(tx, caseId);
    if (!(changeKinds[kind].from as readonly string[]).includes(state))
      throw new DomainError('step_not_possible');
    if ((await standOf(tx, caseId)) !== seenStand) throw new DomainError('stale');
    const latest = await latestChange(tx, caseId);
    return latest && isUnfinished(latest) ? latest : null;
  }

  private note(
    tx: Tx,
    actor: Actor,
    now: Date,
    caseId: string,
    what: string,
    reason?: string,
  ): Promise<void> {
    return record(tx, actor, now, `award_change.${what}`, { type: 'case', id: caseId }, { reason });
  }
}
