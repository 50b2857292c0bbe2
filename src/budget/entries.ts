import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import type { EntryKind } from './domain/entry';
import type { EnvelopeKind, Title } from './domain/envelope';
import type { Figures } from './overview';

/** Which entries: those behind one figure of one envelope, or those of a case. */
export interface EntryFilter {
  readonly programmeId?: string;
  readonly envelopeKind?: EnvelopeKind;
  readonly budgetYear?: number;
  readonly dueYear?: number;
  readonly title?: Title;
  readonly category?: string;
  readonly caseId?: string;
  readonly kind?: EntryKind;
  /** Only entries that move this figure; their sum is the figure. */
  readonly figure?: keyof Figures;
}

/** One entry with what it adds to each figure: below zero where it takes away. */
export interface EntryRow extends Figures {
  readonly id: number;
  readonly programmeId: string;
  readonly kind: EntryKind;
  readonly envelopeKind: EnvelopeKind | null;
  readonly budgetYear: number;
  readonly dueYear: number | null;
  readonly title: Title | null;
  readonly category: string | null;
  readonly caseId: string | null;
  readonly amount: Cents;
  readonly personIds: string[];
  readonly reason: string;
  readonly madeOn: Date;
  /** ISO day, on reservations only. */
  readonly expiresOn: string | null;
  readonly corrects: number | null;
}

/** Years belong to the envelope where it has them: what was promised in 2019 for 2020 weighs on the year 2020. */
const conditions: Readonly<Record<keyof EntryFilter, string>> = {
  programmeId: 'e.programme_id = ?',
  envelopeKind: 'n.kind = ?',
  budgetYear: 'coalesce(n.budget_year, e.budget_year) = ?',
  dueYear: 'coalesce(n.due_year, e.due_year) = ?',
  title: 'e.title = ?',
  category: 'e.category = ?',
  caseId: 'e.case_id = ?',
  kind: 'e.kind = ?',
  figure: `CASE ? WHEN 'limit' THEN k.limit_sign WHEN 'reserved' THEN k.reserved_sign ELSE k.committed_sign END <> 0`,
};

const ITS_ENVELOPES =
  'CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n';
const NO_ENVELOPE = 'CROSS JOIN (SELECT NULL::int AS budget_year, NULL::int AS due_year) n';

/** The entries behind a figure, newest first; `after` is the id of the last row of the page before. */
export function entriesOf(
  tx: Tx,
  filter: EntryFilter,
  { after, limit }: { after?: number; limit: number },
): Promise<EntryRow[]> {
  const used = (Object.keys(conditions) as (keyof EntryFilter)[]).filter((key) => filter[key] !== undefined);
  const where = used.map((key, index) => conditions[key].replace('?', `$${index + 3}`));
  return tx.query(
    `SELECT e.id, e.programme_id AS "programmeId", e.kind, e.envelope_kind AS "envelopeKind",
            e.budget_year AS "budgetYear", e.due_year AS "dueYear", e.title, e.category, e.case_id AS "caseId",
            e.amount_cents AS amount, k.limit_sign * e.amount_cents AS "limit",
            k.reserved_sign * e.amount_cents AS reserved, k.committed_sign * e.amount_cents AS committed,
            e.person_ids AS "personIds", e.reason, e.made_on AS "madeOn", e.expires_on AS "expiresOn", e.corrects
       FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
       ${filter.envelopeKind === undefined ? NO_ENVELOPE : ITS_ENVELOPES}
      WHERE ${['($1::bigint IS NULL OR e.id < $1)', ...where].join(' AND ')}
      ORDER BY e.id DESC LIMIT $2`,
    [after ?? null, limit, ...used.map((key) => filter[key])],
  );
}
