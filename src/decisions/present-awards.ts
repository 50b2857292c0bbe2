import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import { repaymentAccountOn } from '../authority';
import { BudgetService } from '../budget';
import { Hearings, Matters } from '../correspondence';
import { earliestNotice } from '../letters';
import { RuledApplications } from '../review';
import { awardLetterOf } from './award-letters';
import type { AmendmentContent, AwardTerms, PresentAward } from './domain/amendment';
import type { Instalment } from './domain/award-change';
import { OpenHolds } from './holds';

/** What an award is now: terms, instalments, and what the ledger has bound for it. */
@Injectable()
export class PresentAwards {
  constructor(
    private readonly applications: RuledApplications,
    private readonly budget: BudgetService,
    private readonly hearings: Hearings,
    private readonly matters: Matters,
    private readonly holds: OpenHolds,
  ) {}

  /** Errors: not_found, also for a case without an award. */
  async of(tx: Tx, now: Date, caseId: string): Promise<PresentAward> {
    const instalments = await instalmentsOf(tx, caseId);
    const { submission, evaluation } = await this.applications.of(tx, caseId);
    const { title, summary, from, to } = submission.sections.project;
    const { date, noticeRule, notice } = await this.matters.of(tx, now, caseId);
    return {
      terms: (await amendedTerms(tx, caseId)) ?? { purpose: summary || title, from, to },
      instalments,
      commitments: await this.budget.commitments(tx, caseId),
      holds: await this.holds.of(tx, now, caseId),
      ceiling: evaluation.grant,
      budgetYear: Clock.dayOf(now).year,
      hearingIds: await hearingsOf(tx, caseId),
      awardedOn: (await awardLetterOf(tx, caseId)).date.toString(),
      earliestNotice: earliestNotice(date, noticeRule, notice).toString(),
      runningHearing: await this.hearings.running(tx, date, caseId),
      account: await repaymentAccountOn(tx, Clock.dayOf(now)),
    };
  }
}

async function instalmentsOf(tx: Tx, caseId: string): Promise<Instalment[]> {
  const rows = await tx.query<Instalment[]>(
    `SELECT due_year AS "dueYear", title, amount_cents AS amount, reclaimed_cents AS reclaimed
       FROM award_share_now WHERE case_id = $1 ORDER BY due_year, title DESC`,
    [caseId],
  );
  if (rows.length > 0) return rows;
  const [award] = await tx.query(`SELECT FROM award_now WHERE case_id = $1`, [caseId]);
  if (!award) throw new DomainError('not_found');
  return [];
}

async function hearingsOf(tx: Tx, caseId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM letter WHERE case_id = $1 AND kind = 'hearing' ORDER BY created_at`,
    [caseId],
  );
  return rows.map(({ id }) => id);
}

/** The terms of the last amendment that was not undone; null while those of the application stand. */
async function amendedTerms(tx: Tx, caseId: string): Promise<AwardTerms | null> {
  const [amended] = await tx.query<{ content: AmendmentContent }[]>(
    `SELECT c.content FROM award_change c
      WHERE c.case_id = $1 AND c.kind = 'amendment' AND c.status = 'signed'
        AND NOT EXISTS (SELECT FROM award_hold h WHERE h.change_id = c.id AND h.outcome = 'restored')
      ORDER BY c.number DESC LIMIT 1`,
    [caseId],
  );
  if (!amended) return null;
  const { purpose, from, to } = amended.content;
  return { purpose, from, to };
}
