import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import type { FundingItem } from '@libs/directive';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { type CaseHead, CasesService, CasesViews } from '../cases';
import { Directives } from '../programmes';
import { type EarlyStartBar, earlyStartBar, withdrawable } from './domain/early-start';
import { type EarlyStartRequest, earlyStartRequests, withdrawRequest } from './early-start.rows';

export interface NewEarlyStart {
  readonly caseId: string;
  /** Made with the form: sending it twice asks once. */
  readonly requestId: string;
  readonly beginOn: Temporal.PlainDate;
  readonly reason: string;
}

export interface EarlyStartView {
  readonly head: CaseHead;
  readonly item: FundingItem;
  readonly requests: readonly EarlyStartRequest[];
  /** Why nothing can be asked now; null when it can. */
  readonly bar: EarlyStartBar | null;
}

/** Asking to begin before the decision (Nr. 1.3 VV zu § 44 ThürLHO). */
@Injectable()
export class EarlyStart {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly views: CasesViews,
    private readonly directives: Directives,
  ) {}

  /** Errors: not_found, also for a foreign case. */
  async of(tx: Tx, caseId: string): Promise<EarlyStartView> {
    const head = await this.views.head(tx, caseId, { drafts: true });
    const catalogue = await this.directives.catalogue(tx);
    const item = catalogue.item(head.directiveVersion, head.item);
    const requests = await earlyStartRequests(tx, caseId);
    return { head, item, requests, bar: earlyStartBar({ head, item, requests }) };
  }

  /** Errors: not_found, step_not_possible. */
  ask(actor: Actor, now: Date, { caseId, requestId, beginOn, reason }: NewEarlyStart): Promise<void> {
    return this.work.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId);
      const { requests, bar } = await this.of(tx, caseId);
      if (requests.some(({ id }) => id === requestId)) return;
      if (bar) throw new DomainError('step_not_possible');
      await tx.query(
        `INSERT INTO early_start_request (id, case_id, begin_on, reason, not_begun, requested_by, requested_at)
         VALUES ($1, $2, $3, $4, true, $5, $6)`,
        [requestId, caseId, beginOn.toString(), reason, actor.personId, now],
      );
      const subject = { type: 'case', id: caseId };
      await record(tx, actor, now, 'early_start.asked', subject, { requestId, beginOn: beginOn.toString() });
    });
  }

  /** Takes the request back. Errors: not_found; already_done; step_not_possible once somebody has decided. */
  withdraw(actor: Actor, now: Date, caseId: string, requestId: string): Promise<void> {
    return this.work.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId);
      const view = await this.of(tx, caseId);
      const request = view.requests.find(({ id }) => id === requestId);
      if (!request) throw new DomainError('not_found');
      if (request.withdrawnAt) throw new DomainError('already_done');
      if (withdrawable(view) !== request) throw new DomainError('step_not_possible');
      await withdrawRequest(tx, requestId, actor.personId, now);
      await record(tx, actor, now, 'early_start.withdrawn', { type: 'case', id: caseId }, { requestId });
    });
  }
}
