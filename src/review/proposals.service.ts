import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { sumCents } from '@libs/money';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetService } from '../budget';
import { CasesService, type GrantCase } from '../cases';
import { ChecksService } from './checks.service';
import { allChecked } from './domain/checks';
import { type Consent, consentFaults, needsConsent } from './domain/consent';
import { withMarksOfToday } from './domain/marks';
import { earlyMissing, earlyPeriodOf, isReason } from './domain/early-period';
import { restMissing } from './domain/rest';
import { dueFrom, roundingFaults, type Share, sharesOf, splitFaults } from './domain/shares';
import { insertProposal, latestProposal, type Proposal } from './proposals';
import { RuledApplications } from './ruled-applications';

/** How long a proposal holds its money: a target of the house, not law. */
const RESERVED_DAYS = 90;

export interface ProposalInput {
  readonly shares: readonly Share[];
  readonly reasons: string;
  readonly conditions: string;
  /** Why less is granted than the directive allows, as the letter says it; counts only where less is. */
  readonly restReason?: string | null;
  /** Why the period begins before the award; counts only where no early start covers it. */
  readonly earlyReason?: string | null;
  /** Of the Finance Ministry; counts only where the amount needs it. */
  readonly consent?: Consent | null;
}

/** Proposing an award and taking the proposal back: money is held and freed in the same transaction. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly checks: ChecksService,
    private readonly applications: RuledApplications,
    private readonly budget: BudgetService,
  ) {}

  /** Proposes an award and reserves its money. Errors: incomplete, invalid_input, overdrawn, and those of the step. */
  propose(
    actor: Actor,
    now: Date,
    caseId: string,
    seenVersion: number,
    input: ProposalInput,
  ): Promise<Proposal> {
    return this.work.run(actor, async (tx) => {
      // Before the answers are read, so that nobody changes them in between.
      await this.cases.lock(tx, caseId);
      const met = { checked: allChecked(await this.checks.answers(tx, caseId)) };
      const grantCase = await this.cases.take(tx, actor, now, { step: 'propose', caseId, seenVersion, met });
      await this.reserve(tx, actor, now, grantCase, input);
      return this.proposal(tx, caseId);
    });
  }

  /** Takes a proposal back before it is decided; its money is free again. */
  recall(actor: Actor, now: Date, caseId: string, seenVersion: number): Promise<GrantCase> {
    return this.work.run(actor, async (tx) => {
      const grantCase = await this.cases.take(tx, actor, now, {
        step: 'recall',
        caseId,
        seenVersion,
        met: {},
      });
      await this.release(tx, actor, now, caseId, 'Vorschlag zurückgeholt');
      return grantCase;
    });
  }

  /** The approver gives a proposal back with a reason; its money is free again. */
  sendBack(actor: Actor, now: Date, caseId: string, seenVersion: number, reason: string): Promise<GrantCase> {
    return this.work.run(actor, async (tx) => {
      const grantCase = await this.cases.take(tx, actor, now, {
        step: 'send_back',
        caseId,
        seenVersion,
        met: {},
        reason,
      });
      await this.release(tx, actor, now, caseId, 'Vorschlag zurückgegeben');
      return grantCase;
    });
  }

  /** The proposal that stands, its rules marked as they are today. Errors: not_found. */
  async proposal(tx: Tx, caseId: string): Promise<Proposal> {
    const proposal = await latestProposal(tx, caseId);
    if (!proposal) throw new DomainError('not_found');
    const { directive, item, submission } = await this.applications.of(tx, caseId);
    const ruled = { directive, item, facts: submission.facts };
    return { ...proposal, evaluation: withMarksOfToday(proposal.evaluation, ruled) };
  }

  /** What is found about the period of an award of today; null where nothing is. Errors: not_found. */
  async earlyPeriod(tx: Tx, now: Date, caseId: string): Promise<string | null> {
    return earlyPeriodOf(await this.applications.of(tx, caseId), Clock.dayOf(now));
  }

  private async reserve(
    tx: Tx,
    actor: Actor,
    now: Date,
    grantCase: GrantCase,
    input: ProposalInput,
  ): Promise<void> {
    const ruled = await this.applications.of(tx, grantCase.id);
    const { item, submission } = ruled;
    const { evaluation, revision } = submission;
    const today = Clock.dayOf(now);
    refuse(
      splitFaults(input.shares, {
        ceiling: evaluation.grant,
        computed: dueFrom(today.year, sharesOf(evaluation)),
      }),
    );
    const shares = input.shares.filter(({ amount }) => amount > 0);
    refuse(roundingFaults(shares, item.rules.rounding));
    const reservedUntil = today.add({ days: RESERVED_DAYS });
    const grant = sumCents(shares.map(({ amount }) => amount));
    const said = reasonsFor(input, grant < evaluation.grant, earlyPeriodOf(ruled, today) !== null);
    const consent = needsConsent(item, evaluation, grant)
      ? given(input.consent ?? null, today.toString())
      : null;
    const { number } = await insertProposal(tx, {
      ...input,
      ...said,
      shares,
      caseId: grantCase.id,
      submissionRevision: revision,
      budgetYear: today.year,
      grant,
      evaluation,
      consent,
      proposedBy: actor.personId,
      proposedAt: now,
      reservedUntil: reservedUntil.toString(),
    });
    const award = {
      programmeId: grantCase.programmeId,
      caseId: grantCase.id,
      budgetYear: today.year,
      rows: shares.map((share) => ({ ...share, category: grantCase.item })),
      personIds: [actor.personId],
      reason: `Vorschlag ${number}`,
      madeOn: now,
      keyPrefix: `case/${grantCase.id}/proposal/${number}`,
    };
    // What the case holds already, such as an offer from the waiting list, becomes part of the proposal.
    await this.budget.release(tx, grantCase.id, award);
    await this.budget.reserve(tx, award, reservedUntil);
    if (consent) {
      const facts = { proposal: number, ...consent };
      await record(tx, actor, now, 'case.consent_recorded', { type: 'case', id: grantCase.id }, facts);
    }
  }

  private release(tx: Tx, actor: Actor, now: Date, caseId: string, reason: string) {
    return this.budget.release(tx, caseId, { personIds: [actor.personId], reason, madeOn: now });
  }
}

/** The consent that the amount needs. Errors: invalid_input at its fields. */
function given(consent: Consent | null, today: string): Consent | null {
  refuse(consentFaults(consent, today));
  return consent;
}

/** What somebody has to say about an award beyond its reasons. Errors: invalid_input at its fields. */
function reasonsFor({ restReason, earlyReason }: ProposalInput, isLess: boolean, isEarly: boolean) {
  refuse({
    ...(isLess && !restReason ? restMissing : {}),
    ...(isEarly && !isReason(earlyReason ?? '') ? earlyMissing : {}),
  });
  return { restReason: isLess ? restReason! : null, earlyReason: isEarly ? earlyReason! : null };
}

/** Errors: invalid_input at the fields, if there are any. */
function refuse(fields: Readonly<Record<string, string>>): void {
  if (Object.keys(fields).length > 0) throw new DomainError('invalid_input', { fields });
}
