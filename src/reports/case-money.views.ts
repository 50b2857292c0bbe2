import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Cents } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import { type EnvelopeAddress, envelopeLabel, type Figures } from '../budget';
import { type CaseHead, CasesViews, type State } from '../cases';
import { type EntryPage, EntriesViews } from './entries.views';

/** What a case holds in one envelope. */
export interface Holding extends EnvelopeAddress, Pick<Figures, 'reserved' | 'committed' | 'paid'> {
  readonly label: string;
}

/** What of a case depends on the day of the report. */
interface CaseThen {
  readonly state: State;
  /** In the latest submission: who asked, for what, and how much. */
  readonly applicant: string;
  readonly project: string;
  readonly requested: Cents | null;
}

export interface CaseMoney extends CaseThen {
  readonly head: CaseHead;
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

  /** A case with its money as of a day. Errors: not_found, also for what was still a draft on that day. */
  async show(tx: Tx, caseId: string, stand: Stand): Promise<CaseMoney> {
    const head = await this.cases.head(tx, caseId, { drafts: false });
    const caseNumber = head.number ?? undefined;
    const filter = { envelopeKind: 'ceiling', figure: 'available', caseNumber } as const;
    const newest = await this.entries.page(tx, head.programmeId, filter, stand);
    const then = await this.asOf(tx, caseId, stand);
    return { head, ...then, holdings: await this.holdings(tx, caseId, stand), newest };
  }

  private async asOf(tx: Tx, caseId: string, { until }: Stand): Promise<CaseThen> {
    const [found] = await tx.query<CaseThen[]>(
      `SELECT (SELECT to_state FROM case_step WHERE case_id = c.id AND at < $2 ORDER BY version DESC LIMIT 1) AS state,
              coalesce(s.recipient ->> 'name', o.name) AS applicant,
              coalesce(s.sections #>> '{project,title}', c.title) AS project, s.requested_cents AS requested
         FROM grant_case c
         JOIN organisation o ON o.id = c.organisation_id
         LEFT JOIN LATERAL (
           SELECT recipient, sections, requested_cents FROM application_submission
            WHERE case_id = c.id AND submitted_at < $2 ORDER BY revision DESC LIMIT 1) s ON true
        WHERE c.id = $1 AND c.submitted_at < $2`,
      [caseId, until],
    );
    if (!found) throw new DomainError('not_found');
    return found;
  }

  /** What the case holds in each envelope that its entries touch. */
  private async holdings(tx: Tx, caseId: string, { day }: Stand): Promise<Holding[]> {
    const rows = await tx.query<Omit<Holding, 'label'>[]>(
      `SELECT n.kind, n.budget_year AS "budgetYear", n.due_year AS "dueYear", n.title, n.category,
              sum(k.reserved_sign * e.amount_cents)::bigint AS reserved,
              sum(k.committed_sign * e.amount_cents)::bigint AS committed,
              sum(k.paid_sign * e.amount_cents)::bigint AS paid
         FROM budget_entry e
         JOIN entry_kind k ON k.kind = e.kind
        CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
         JOIN envelope v ON (v.programme_id, v.kind, v.budget_year, v.due_year, v.title, v.category)
              IS NOT DISTINCT FROM (e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category)
        WHERE e.case_id = $1 AND e.booked_on <= $2
        GROUP BY n.kind, n.budget_year, n.due_year, n.title, n.category
        ORDER BY n.kind DESC, n.budget_year, n.due_year, n.title DESC`,
      [caseId, day.toString()],
    );
    return rows.map((row) => ({ ...row, label: envelopeLabel(row) }));
  }
}
