import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Cents } from '@libs/money';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetViews, type ProgrammeOverview } from '../budget';
import { ProgrammesService } from '../programmes';
import { dueFrom, type Share } from '../review';
import type { RowOutcome } from './batches';
import type { ChangeKind } from './domain/award-change';

/** An award that waits for its signature. */
export interface AwaitedAward {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly organisationName: string;
  readonly item: string;
  readonly version: number;
  readonly grant: Cents;
  readonly shares: readonly Share[];
  /** What is still held for it; less than the grant when the reservation has expired. */
  readonly held: readonly Share[];
  /** How many rules were only assumed when it was proposed. */
  readonly assumed: number;
  /** False when the reader has had another part in the case (four eyes). */
  readonly mine: boolean;
}

/** A refusal or a change of an award that waits for its signature. */
export interface AwaitedAct {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly organisationName: string;
  readonly act: 'refusal' | ChangeKind;
  readonly proposedByName: string;
}

export interface BatchHead {
  readonly id: string;
  readonly begunAt: Date;
  readonly personName: string;
  readonly total: number;
  readonly signed: number;
  readonly refused: number;
  readonly failed: number;
  /** Whether the reader began it. */
  readonly mine: boolean;
}

export interface BatchRow {
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly organisationName: string;
  readonly grant: Cents;
  /** Null while it waits. */
  readonly outcome: RowOutcome['outcome'] | null;
  readonly note: string | null;
  /** Of the entry in the log; null unless it failed. */
  readonly reference: string | null;
  readonly doneAt: Date | null;
}

export interface SigningDesk {
  readonly awards: readonly AwaitedAward[];
  readonly acts: readonly AwaitedAct[];
  /** The reader's own, the newest first. */
  readonly batches: readonly BatchHead[];
  readonly budget: ProgrammeOverview;
  readonly budgetYear: number;
}

const shares = (of: string): string =>
  `jsonb_agg(jsonb_build_object('dueYear', due_year, 'title', title, 'amount', ${of}) ORDER BY due_year, title)`;

/** In the order in which they arrived. $1 the reader. */
const awaitedAwards = `
  SELECT c.id AS "caseId", c.number, c.title, o.name AS "organisationName", c.item, c.version, p.grant_cents AS "grant",
         (SELECT ${shares('amount_cents')} FROM proposal_share WHERE proposal_id = p.id) AS shares,
         coalesce((SELECT ${shares('amount_cents')} FROM budget_entry r WHERE r.case_id = c.id AND r.kind = 'reserve'
            AND NOT EXISTS (SELECT FROM budget_entry b WHERE b.kind = 'release' AND b.corrects = r.id)), '[]') AS held,
         jsonb_array_length(p.evaluation -> 'assumedRules') AS assumed,
         NOT EXISTS (SELECT FROM case_duty WHERE case_id = c.id AND person_id = $1 AND duty <> 'decide') AS mine
    FROM grant_case c
    JOIN organisation o ON o.id = c.organisation_id
    JOIN LATERAL (SELECT * FROM proposal WHERE case_id = c.id ORDER BY number DESC LIMIT 1) p ON true
   WHERE c.state = 'proposed' ORDER BY c.submitted_at, c.number`;

const awaitedActs = `
  SELECT c.id AS "caseId", c.number, c.title, o.name AS "organisationName", a.act, p.name AS "proposedByName"
    FROM (SELECT r.case_id, 'refusal' AS act, r.proposed_by AS person_id
            FROM refusal r JOIN grant_case g ON g.id = r.case_id AND g.version = r.proposed_version
           WHERE g.state = 'refusal_proposed'
          UNION ALL
          SELECT case_id, kind, drafted_by FROM award_change WHERE status = 'proposed') a
    JOIN grant_case c ON c.id = a.case_id
    JOIN organisation o ON o.id = c.organisation_id
    JOIN person p ON p.id = a.person_id
   ORDER BY c.submitted_at, c.number`;

/** $1 the reader. */
const heads = `
  SELECT b.id, b.begun_at AS "begunAt", p.name AS "personName", b.person_id = $1 AS mine, count(*) AS total,
         count(*) FILTER (WHERE r.outcome = 'signed') AS signed,
         count(*) FILTER (WHERE r.outcome = 'refused') AS refused,
         count(*) FILTER (WHERE r.outcome = 'failed') AS failed
    FROM signing_batch b JOIN person p ON p.id = b.person_id JOIN signing_batch_row r ON r.batch_id = b.id`;

/** More of a person's batches than these nobody looks for on the page. */
const SHOWN = 10;

/** What waits for a signature, and how batches of signatures get on. */
@Injectable()
export class BatchViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly budget: BudgetViews,
  ) {}

  desk(actor: Actor, now: Date): Promise<SigningDesk> {
    return this.work.run(actor, async (tx) => {
      const { id: programmeId } = await this.programmes.current(tx);
      const budgetYear = Clock.dayOf(now).year;
      const awards = await tx.query<AwaitedAward[]>(awaitedAwards, [actor.personId]);
      return {
        awards: awards.map((award) => ({ ...award, shares: dueFrom(budgetYear, award.shares) })),
        acts: await tx.query<AwaitedAct[]>(awaitedActs),
        batches: await tx.query<BatchHead[]>(
          `${heads} WHERE b.person_id = $1 GROUP BY b.id, p.name ORDER BY b.begun_at DESC LIMIT ${SHOWN}`,
          [actor.personId],
        ),
        budget: await this.budget.programmeOverview(tx, programmeId),
        budgetYear,
      };
    });
  }

  /** A batch with what became of each row. Errors: not_found. */
  batch(actor: Actor, id: string): Promise<{ head: BatchHead; rows: BatchRow[] }> {
    return this.work.run(actor, async (tx) => ({
      head: await headOf(tx, actor.personId, id),
      rows: await rowsOf(tx, id),
    }));
  }
}

async function headOf(tx: Tx, personId: string, id: string): Promise<BatchHead> {
  const [head] = await tx.query<BatchHead[]>(`${heads} WHERE b.id = $2 GROUP BY b.id, p.name`, [
    personId,
    id,
  ]);
  if (!head) throw new DomainError('not_found');
  return head;
}

const rowsOf = (tx: Tx, id: string): Promise<BatchRow[]> =>
  tx.query(
    `SELECT c.id AS "caseId", c.number, c.title, o.name AS "organisationName", p.grant_cents AS "grant", r.outcome,
            r.note, r.reference, r.done_at AS "doneAt"
       FROM signing_batch_row r
       JOIN grant_case c ON c.id = r.case_id
       JOIN organisation o ON o.id = c.organisation_id
       JOIN LATERAL (SELECT grant_cents FROM proposal WHERE case_id = c.id ORDER BY number DESC LIMIT 1) p ON true
      WHERE r.batch_id = $1 ORDER BY r.place`,
    [id],
  );
