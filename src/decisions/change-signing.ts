import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetService } from '../budget';
import { CasesService, type GrantCase } from '../cases';
import { LettersService, refuseUnanswered } from '../letters';
import { awardLetterOf } from './award-letters';
import { ChangeDrafts } from './change-drafts';
import { type Change, latestChange, signChange } from './changes';
import type { SeenChange } from './changes.service';
import type { PresentAward } from './domain/amendment';
import { changeKinds } from './domain/award-change';
import { awardAfter, changeFaults, type DecidedAward } from './domain/change-faults';
import { bookingDay, changeKey } from './change-money';
import { beginHold, endHold } from './holds';
import { PresentAwards } from './present-awards';
import { ProofDeadlines } from './proof-deadlines';
import { signedBy } from './signing';

interface Decided {
  readonly change: Change;
  readonly present: PresentAward;
  readonly award: DecidedAward;
  readonly grantCase: GrantCase;
  readonly responsibility: string;
}

/** Signing a change of an award: step, money, letter, deadlines and audit entries in one transaction, or none of them. */
@Injectable()
export class ChangeSigning {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly awards: PresentAwards,
    private readonly budget: BudgetService,
    private readonly letters: LettersService,
    private readonly drafts: ChangeDrafts,
    private readonly proof: ProofDeadlines,
  ) {}

  /**
   * `responsibility` is the reason for which the signatory answers for what is only assumed. Errors: assumed_rule,
   * overdrawn, four_eyes, incomplete, stale, already_done (the second of two clicks), step_not_possible.
   */
  sign(actor: Actor, now: Date, seen: SeenChange, responsibility: string): Promise<GrantCase> {
    const { caseId } = seen;
    return this.work.run(actor, async (tx) => {
      const { version } = await this.cases.lock(tx, caseId);
      const change = await proposedChange(tx, actor, seen);
      const present = await this.awards.of(tx, now, caseId);
      const [fault] = Object.values(changeFaults(change, present, Clock.dayOf(now)));
      if (fault) throw new DomainError('invalid_input', { message: fault });
      const award = awardAfter(change, present);
      const taken = { ...stepOf(change, award), caseId, seenVersion: version, met: {} } as const;
      const grantCase = await this.cases.take(tx, actor, now, taken);
      await this.decide(tx, actor, now, { change, present, award, grantCase, responsibility });
      await this.proof.follow(tx, now, change, { before: present, after: award });
      if (change.kind !== 'restoration') {
        await publish(tx, now, 'notice.send', { caseId, notice: 'letter' });
        await publish(tx, now, 'decision.signed', { caseId });
      }
      return grantCase;
    });
  }

  /** Money, letter and what the award is from then on. */
  private async decide(
    tx: Tx,
    actor: Actor,
    now: Date,
    { change, present, award, grantCase, responsibility }: Decided,
  ): Promise<void> {
    const booked = await this.budget.rebind(tx, rebinding(grantCase, change, award, actor, now));
    const bookedOn = await bookingDay(tx, booked, now);
    const letterId = await this.issue(tx, actor, now, { change, present, responsibility });
    await signChange(tx, now, {
      id: change.id,
      award,
      caseVersion: grantCase.version,
      state: grantCase.state,
      bookedOn,
      letterId,
      personId: actor.personId,
    });
    if (award.taken.length > 0) await beginHold(tx, change.id, award.taken);
    if (change.kind === 'restoration')
      await endHold(tx, now, { changeId: change.content.changeId, outcome: 'restored', endedOn: bookedOn });
    const { grant, reclaimedNow: reclaimed } = award;
    const facts = { changeId: change.id, letterId, grant, reclaimed, responsibility };
    await record(tx, actor, now, `${change.kind}.signed`, { type: 'case', id: grantCase.id }, facts);
  }

  private async issue(
    tx: Tx,
    actor: Actor,
    now: Date,
    { change, present, responsibility }: Pick<Decided, 'change' | 'present' | 'responsibility'>,
  ): Promise<string | null> {
    if (change.kind === 'restoration') return null;
    const { caseId } = change;
    const signing = await signedBy(tx, actor, Clock.dayOf(now), responsibility);
    const letter = await this.drafts.of(tx, now, { caseId, change, present, signing });
    refuseUnanswered(letter.data.assumptions);
    const { id: refersTo } = await awardLetterOf(tx, caseId);
    return (await this.letters.issue(tx, actor, now, { caseId, ...letter, refersTo })).id;
  }
}

/** The change that waits for a signature. Errors: already_done, stale, step_not_possible. */
async function proposedChange(tx: Tx, actor: Actor, { caseId, seenStand }: SeenChange): Promise<Change> {
  const change = await latestChange(tx, caseId);
  if (change?.status === 'signed' && change.stand === seenStand + 1 && change.decidedBy === actor.personId)
    throw new DomainError('already_done');
  if (change?.stand !== seenStand) throw new DomainError('stale');
  if (change.status !== 'proposed') throw new DomainError('step_not_possible');
  return change;
}

/** The step of a change, with its reason where no letter tells it. */
const stepOf = (change: Change, { grant }: DecidedAward) =>
  change.kind === 'restoration'
    ? ({ step: 'restore', reason: change.content.reason } as const)
    : ({ step: grant === 0 ? 'revoke' : 'amend' } as const);

/** What the change binds and unbinds: exactly what stays bound from then on. */
const rebinding = (grantCase: GrantCase, change: Change, award: DecidedAward, actor: Actor, now: Date) => ({
  programmeId: grantCase.programmeId,
  caseId: grantCase.id,
  budgetYear: Clock.dayOf(now).year,
  rows: award.bound.map((share) => ({ ...share, category: grantCase.item })),
  personIds: [change.draftedBy, actor.personId],
  reason: `${changeKinds[change.kind].letter} ${change.number}`,
  madeOn: now,
  keyPrefix: changeKey(grantCase.id, change.number),
});
