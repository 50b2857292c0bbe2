import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { suspended } from '@libs/dates';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService, CasesViews, type GrantCase, type NewDeadline } from '../cases';
import { ApplicationViews } from './application.view';
import { insertSubmission } from './submissions.rows';

export interface SubmitRequest {
  readonly caseId: string;
  /** The version of the case that was shown. */
  readonly seenVersion: number;
  /** The content that was read before submitting; left out when nobody else can have changed it meanwhile. */
  readonly seenContent?: number;
}

/** How long the authority means to take: a target of the house, not law. */
const DECISION = {
  length: { unit: 'months', count: 3 },
  rule: 'Entscheidungsziel der Bewilligungsbehörde (Zielwert, keine gesetzliche Frist)',
} as const;

/** Submitting, inside the caller's transaction. */
@Injectable()
export class Submissions {
  constructor(
    private readonly cases: CasesService,
    private readonly views: ApplicationViews,
    private readonly history: CasesViews,
  ) {}

  /** Errors: incomplete, stale, already_done, forbidden, not_found, step_not_possible. */
  async submit(tx: Tx, actor: Actor, now: Date, request: SubmitRequest): Promise<GrantCase> {
    const { caseId, seenVersion, seenContent } = request;
    const locked = await this.cases.lock(tx, caseId);
    const view = await this.views.open(tx, now, caseId);
    const met = { complete: view.assessment.complete };
    // First the number: a submitted case without one does not exist, not even for a moment.
    await this.cases.register(tx, locked, now, view.draft.sections.project.title);
    const grantCase = await this.cases.take(tx, actor, now, { step: 'submit', caseId, seenVersion, met });
    if (seenContent !== undefined && seenContent !== view.contentVersion) throw new DomainError('stale');
    const revision = await insertSubmission(tx, actor, now, grantCase.version, view);
    await this.cases.meetDeadline(tx, caseId, 'answer', now);
    await this.cases.setDeadline(tx, caseId, await this.decisionTarget(tx, grantCase, now), now);
    await record(tx, actor, now, 'application.submitted', { type: 'case', id: caseId }, { revision });
    await publish(tx, now, 'application.submitted', { caseId, revision }, { key: `${caseId}/${revision}` });
    return grantCase;
  }

  /** Three months from the first receipt; while the applicant had to answer, the time did not run. */
  private async decisionTarget(tx: Tx, { id, submittedAt }: GrantCase, now: Date): Promise<NewDeadline> {
    const end = suspended(
      {
        event: 'Eingang des Antrags',
        on: Clock.dayOf(submittedAt ?? now),
        length: DECISION.length,
        rule: DECISION.rule,
        shift: { land: 'TH', by: 'administrative' },
      },
      await this.history.pauses(tx, id),
    );
    if (!end.date) throw new RangeError('a submitted application does not rest');
    return { kind: 'decision', side: 'staff', dueOn: end.date, rule: end.rule, reckoning: end.reckoning };
  }
}
