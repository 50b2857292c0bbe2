import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { type EnvelopeAddress, envelopeLabel, type Figures } from '../budget';
import { type CaseHead, CasesViews } from '../cases';
import { type EntryPage, EntriesViews } from './entries.views';

/** What a case holds in one envelope. */
export interface Holding extends EnvelopeAddress, Pick<Figures, 'reserved' | 'committed'> {
  readonly label: string;
}

export interface CaseMoney {
  readonly head: CaseHead;
  /** In the latest submission. */
  readonly requested: Cents | null;
  readonly holdings: readonly Holding[];
  /** The newest ones. */
  readonly newest: EntryPage;
}

@Injectable()
export class CaseMoneyViews {
  constructor(
    private readonly cases: CasesViews,
    private readonly entries: EntriesViews,
  ) {}

  /** A case with its money. Errors: not_found, also for a draft. */
  async show(tx: Tx, caseId: string): Promise<CaseMoney> {
    const head = await this.cases.head(tx, caseId, { drafts: false });
    const caseNumber = head.number ?? undefined;
    const newest = await this.entries.page(tx, head.programmeId, {
      envelopeKind: 'ceiling',
      figure: 'available',
      caseNumber,
    });
    const requested = await this.requested(tx, caseId);
    return { head, requested, holdings: await this.holdings(tx, caseId), newest };
  }

  private async requested(tx: Tx, caseId: string): Promise<Cents | null> {
    const [submission] = await tx.query<{ requested: Cents }[]>(
      `SELECT requested_cents AS requested FROM application_submission
        WHERE case_id = $1 ORDER BY revision DESC LIMIT 1`,
      [caseId],
    );
    return submission?.requested ?? null;
  }

  /** What the case holds in each envelope that its entries touch. */
  private async holdings(tx: Tx, caseId: string): Promise<Holding[]> {
    const rows = await tx.query<Omit<Holding, 'label'>[]>(
      `SELECT n.kind, n.budget_year AS "budgetYear", n.due_year AS "dueYear", n.title, n.category,
              sum(k.reserved_sign * e.amount_cents)::bigint AS reserved,
              sum(k.committed_sign * e.amount_cents)::bigint AS committed
         FROM budget_entry e
         JOIN entry_kind k ON k.kind = e.kind
        CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
         JOIN envelope v ON (v.programme_id, v.kind, v.budget_year, v.due_year, v.title, v.category)
              IS NOT DISTINCT FROM (e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category)
        WHERE e.case_id = $1
        GROUP BY n.kind, n.budget_year, n.due_year, n.title, n.category
        ORDER BY n.kind DESC, n.budget_year, n.due_year, n.title DESC`,
      [caseId],
    );
    return rows.map((row) => ({ ...row, label: envelopeLabel(row) }));
  }
}
