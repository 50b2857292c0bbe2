import { randomUUID } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetService } from '../budget';
import { CasesService, type GrantCase } from '../cases';
import { type DraftPdf, LettersService } from '../letters';
import { dueFrom, earlyMissing, isReason, type Proposal, ProposalsService } from '../review';
import { AwardDrafts } from './award-drafts';

interface Decided {
  readonly proposal: Proposal;
  /** The version of the case that the approval made: the decision exists only with this step. */
  readonly caseVersion: number;
  readonly letterId: string;
  readonly responsibility: string;
  /** Null unless the period begins before the award and the proposal does not say why. */
  readonly earlyReason: string | null;
}

/** Deciding on a proposal: decision, commitment, letter and audit entries in one transaction, or none of them. */
@Injectable()
export class DecisionsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly proposals: ProposalsService,
    private readonly budget: BudgetService,
    private readonly letters: LettersService,
    private readonly drafts: AwardDrafts,
  ) {}

  /**
   * Signs the award. `responsibility` is the reason for which the signatory answers for rules that are only
   * assumed; needed when there are any. `early` is the reason for a period that begins before the award; needed
   * where the proposal gives none. Errors: assumed_rule, incomplete, overdrawn, four_eyes, and those of the step.
   */
  approve(
    actor: Actor,
    now: Date,
    caseId: string,
    seenVersion: number,
    responsibility: string,
    early = '',
  ): Promise<GrantCase> {
    return this.work.run(actor, (tx) =>
      this.approveIn(tx, actor, now, caseId, seenVersion, responsibility, early),
    );
  }

  /** The same in the caller's transaction. After an error the transaction is lost. */
  async approveIn(
    tx: Tx,
    actor: Actor,
    now: Date,
    caseId: string,
    seenVersion: number,
    responsibility: string,
    early = '',
  ): Promise<GrantCase> {
    const proposal = await this.proposals.proposal(tx, caseId);
    const met = { answered: proposal.evaluation.assumedRules.length === 0 || responsibility !== '' };
    const grantCase = await this.cases.take(tx, actor, now, { step: 'approve', caseId, seenVersion, met });
    const earlyReason = await this.earlyReason(tx, now, proposal, early);
    await this.budget.commit(tx, commitmentOf(grantCase, proposal, actor, now));
    const draft = await this.drafts.of(tx, actor, now, { proposal, responsibility });
    const letter = await this.letters.issue(tx, actor, now, { caseId, kind: 'award', data: draft.data });
    const decided = {
      proposal,
      caseVersion: grantCase.version,
      letterId: letter.id,
      responsibility,
      earlyReason,
    };
    await this.decide(tx, actor, now, decided);
    await this.cases.setDeadline(tx, caseId, { kind: 'proof', side: 'applicant', ...draft.proofDue }, now);
    await this.cases.meetDeadline(tx, caseId, 'decision', now);
    await publish(tx, now, 'notice.send', { caseId, notice: 'approved' });
    await publish(tx, now, 'decision.signed', { caseId });
    return grantCase;
  }

  /** The letter as it would go out now, marked as a draft; nothing is stored. */
  async preview(actor: Actor, now: Date, caseId: string): Promise<DraftPdf> {
    const draft = await this.work.run(actor, async (tx) => {
      const proposal = await this.proposals.proposal(tx, caseId);
      return this.drafts.of(tx, actor, now, { proposal, responsibility: '' });
    });
    return this.letters.preview('award', draft.data);
  }

  /** Null where none is needed. Errors: incomplete at its field. */
  private async earlyReason(tx: Tx, now: Date, proposal: Proposal, reason: string): Promise<string | null> {
    const finding = await this.proposals.earlyPeriod(tx, now, proposal.caseId);
    if (!finding || proposal.earlyReason) return null;
    if (isReason(reason)) return reason.trim();
    throw new DomainError('incomplete', {
      message: `${finding} Zeichnen Sie den Bescheid einzeln und schreiben Sie, warum.`,
      fields: earlyMissing,
    });
  }

  private async decide(
    tx: Tx,
    actor: Actor,
    now: Date,
    { proposal, caseVersion, letterId, responsibility, earlyReason }: Decided,
  ): Promise<void> {
    const { assumedRules } = proposal.evaluation;
    const id = randomUUID();
    await tx.query(
      `INSERT INTO decision (id, case_id, case_version, proposal_id, letter_id, grant_cents, budget_year,
                             decided_by, decided_at, responsibility, assumed_rules, early_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        proposal.caseId,
        caseVersion,
        proposal.id,
        letterId,
        proposal.grant,
        Clock.dayOf(now).year,
        actor.personId,
        now,
        responsibility || null,
        JSON.stringify(assumedRules),
        earlyReason,
      ],
    );
    await record(
      tx,
      actor,
      now,
      'decision.signed',
      { type: 'case', id: proposal.caseId },
      {
        decisionId: id,
        proposalId: proposal.id,
        letterId,
        grant: proposal.grant,
        responsibility,
        assumedRules,
        earlyReason: earlyReason ?? proposal.earlyReason,
      },
    );
  }
}

/** What the decision binds: the shares of the proposal, made and due in the year of the signature or later. */
const commitmentOf = (grantCase: GrantCase, proposal: Proposal, actor: Actor, now: Date) => ({
  programmeId: grantCase.programmeId,
  caseId: grantCase.id,
  budgetYear: Clock.dayOf(now).year,
  rows: dueFrom(Clock.dayOf(now).year, proposal.shares).map((share) => ({
    ...share,
    category: grantCase.item,
  })),
  personIds: [proposal.proposedBy, actor.personId],
  reason: `Bescheid zu Vorschlag ${proposal.number}`,
  madeOn: now,
  keyPrefix: `case/${grantCase.id}/decision`,
});
