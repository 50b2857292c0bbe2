import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { CasesService } from '../cases';
import { RuledApplications } from '../review';
import type { Change } from './changes';
import type { PresentAward } from './domain/amendment';
import type { ChangedAward } from './domain/award-change';
import { proofDue } from './domain/proof-due';
import { PresentAwards } from './present-awards';

/** Lets the proof of use follow what becomes of an award. */
@Injectable()
export class ProofDeadlines {
  constructor(
    private readonly cases: CasesService,
    private readonly applications: RuledApplications,
    private readonly awards: PresentAwards,
  ) {}

  /**
   * Due anew when the period ends on another day or the award lives again; no longer when nothing is granted and
   * nothing was paid.
   */
  async follow(
    tx: Tx,
    now: Date,
    change: Change,
    { before, after }: { readonly before: PresentAward; readonly after: ChangedAward },
  ): Promise<void> {
    const { caseId } = change;
    if (after.grant === 0 && after.reclaimed === 0) await this.cases.meetDeadline(tx, caseId, 'proof', now);
    const { to } = (await this.awards.of(tx, now, caseId)).terms;
    const livesAgain =
      change.kind === 'restoration' && before.instalments.every(({ amount }) => amount === 0);
    if (to === before.terms.to && !livesAgain) return;
    const { item } = await this.applications.of(tx, caseId);
    const due = proofDue(item, Temporal.PlainDate.from(to));
    await this.cases.setDeadline(tx, caseId, { kind: 'proof', side: 'applicant', ...due }, now);
  }
}
