import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import { systemActor } from '@libs/permissions';
import { standNow } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { type Award, BudgetService, type Occasion, reservationEntries } from '../budget';
import { inTurn, type WaitingCase, type WaitingList, WaitingViews } from './waiting.views';

/** How long an offer holds its money: a target of the house, not law. */
export const OFFER_DAYS = 14;

const withdrawnWithMoney = `
  SELECT DISTINCT r.case_id AS id FROM budget_entry r JOIN grant_case c ON c.id = r.case_id AND c.state = 'withdrawn'
   WHERE r.kind = 'reserve' AND r.expires_on >= $1
     AND NOT EXISTS (SELECT FROM budget_entry b WHERE b.kind = 'release' AND b.corrects = r.id)`;

/**
 * Offers money to those who wait. An offer is a reservation for a waiting case, with an end: whoever comes later
 * cannot take the money away, and when the end is over it goes back by itself, like any reservation.
 */
@Injectable()
export class OffersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: WaitingViews,
    private readonly budget: BudgetService,
  ) {}

  /** Whatever has freed money, and however long ago: safe to run at any time, and twice at once. */
  async offer(now: Date): Promise<void> {
    await this.work.run(systemActor, (tx) => this.releaseWithdrawn(tx, now));
    try {
      await this.work.run(systemActor, (tx) => this.offerInTurn(tx, now));
    } catch (error) {
      // Nothing may be bound in this budget year: closed, or not open yet.
      if (!(error instanceof DomainError) || error.code !== 'step_not_possible') throw error;
    }
  }

  /** Municipalities book nothing, so what an offer held for an application that was withdrawn goes back here. */
  private async releaseWithdrawn(tx: Tx, now: Date): Promise<void> {
    const found = await tx.query<{ id: string }[]>(withdrawnWithMoney, [Clock.dayOf(now).toString()]);
    for (const { id } of found)
      await this.budget.release(tx, id, occasionOf(now, 'Der Antrag ist zurückgezogen.'));
  }

  private async offerInTurn(tx: Tx, now: Date): Promise<void> {
    const seen = inTurn((await this.views.list(tx, standNow(now))).rows);
    if (!seen.some(({ lacks }) => lacks.length === 0)) return;
    // Only now anything is locked; what was seen before may have changed.
    await tx.query(`SELECT FROM grant_case WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE`, [
      seen.map(({ id }) => id),
    ]);
    const list = await this.views.list(tx, standNow(now));
    const turn = inTurn(list.rows);
    const until = Clock.dayOf(now).add({ days: OFFER_DAYS });
    const outcomes = await this.budget.bookEach(
      tx,
      turn.map((row) => reservationEntries(awardOf(list, row, now), until)),
    );
    for (const [index, row] of turn.entries())
      if (outcomes[index]!.booked) await this.tell(tx, now, row, until);
  }

  private async tell(
    tx: Tx,
    now: Date,
    { id, amount }: WaitingCase,
    until: Temporal.PlainDate,
  ): Promise<void> {
    const subject = { type: 'case', id };
    await record(tx, systemActor, now, 'waiting.offered', subject, { amount, until: until.toString() });
    await publish(tx, now, 'notice.send', { caseId: id, notice: 'turn' });
  }
}

const occasionOf = (now: Date, reason: string): Occasion => ({
  personIds: [systemActor.personId],
  reason,
  madeOn: now,
});

const awardOf = ({ programmeId, budgetYear }: WaitingList, row: WaitingCase, now: Date): Award => ({
  ...occasionOf(now, 'Angebot von der Warteliste'),
  programmeId,
  caseId: row.id,
  budgetYear,
  rows: row.shares.map((share) => ({ ...share, category: row.item })),
  keyPrefix: `case/${row.id}/waiting/${row.version}/offer/${Clock.dayOf(now).toString()}`,
});
