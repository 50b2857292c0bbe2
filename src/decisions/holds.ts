import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import { Deliveries } from '../delivery';
import type { Hold, Taken } from './domain/holds';

type HoldRow = Pick<Hold, 'changeId' | 'number' | 'kind' | 'taken'> & { readonly letterId: string };

/** The money of acts that are not final, with how each of them stands. */
@Injectable()
export class OpenHolds {
  constructor(private readonly deliveries: Deliveries) {}

  /** The oldest first. */
  async of(tx: Tx, now: Date, caseId: string): Promise<Hold[]> {
    const found = await tx.query<HoldRow[]>(
      `SELECT h.change_id AS "changeId", c.number, c.kind, c.letter_id AS "letterId",
              (SELECT jsonb_agg(jsonb_build_object('dueYear', s.due_year, 'title', s.title, 'amount', s.amount_cents,
                        'reclaimed', s.reclaimed_cents) ORDER BY s.due_year, s.title DESC)
                 FROM award_hold_share s WHERE s.change_id = h.change_id) AS taken
         FROM award_hold h JOIN award_change c ON c.id = h.change_id
        WHERE c.case_id = $1 AND h.ended_at IS NULL ORDER BY c.number`,
      [caseId],
    );
    const holds: Hold[] = [];
    for (const { letterId, ...row } of found) {
      const { reckoning, facts } = await this.deliveries.of(tx, letterId, Clock.dayOf(now));
      const partly = facts.lawsuits.some(({ ended }) => ended?.result === 'partly_annulled');
      holds.push({ ...row, state: reckoning!.state, finalOn: reckoning!.final?.date ?? null, partly });
    }
    return holds;
  }
}

/** Keeps bound what a signed act took, until the act is final or undone. */
export async function beginHold(tx: Tx, changeId: string, taken: readonly Taken[]): Promise<void> {
  await tx.query(`INSERT INTO award_hold (change_id) VALUES ($1)`, [changeId]);
  await tx.query(
    `INSERT INTO award_hold_share (change_id, due_year, title, amount_cents, reclaimed_cents)
     SELECT $1, s."dueYear", s.title, s.amount, s.reclaimed
       FROM jsonb_to_recordset($2) AS s("dueYear" int, title text, amount bigint, reclaimed bigint)`,
    [changeId, JSON.stringify(taken)],
  );
}

interface EndedHold {
  readonly changeId: string;
  readonly outcome: 'freed' | 'restored';
  /** The day of the ledger, ISO. */
  readonly endedOn: string;
}

/** Errors: stale when it has ended before. */
export async function endHold(tx: Tx, now: Date, { changeId, outcome, endedOn }: EndedHold): Promise<void> {
  const [ended] = await tx.query<[object[], number]>(
    `UPDATE award_hold SET outcome = $2, ended_on = $3, ended_at = $4
      WHERE change_id = $1 AND ended_at IS NULL RETURNING change_id`,
    [changeId, outcome, endedOn, now],
  );
  if (ended.length === 0) throw new DomainError('stale');
}
