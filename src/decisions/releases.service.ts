import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { sumCents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { BudgetService } from '../budget';
import type { Share } from '../review';
import { bookingDay, changeKey } from './change-money';
import { changeKinds } from './domain/award-change';
import { boundWith, type Hold, isFree, keptShares } from './domain/holds';
import { endHold } from './holds';
import { PresentAwards } from './present-awards';

interface LockedCase {
  readonly id: string;
  readonly programmeId: string;
  readonly item: string;
}

/** Cases with money of an act that is final by its kept day; whether it is, is reckoned again under the lock. */
const dueCases = `
  SELECT DISTINCT c.case_id AS "caseId"
    FROM award_hold h JOIN award_change c ON c.id = h.change_id JOIN delivery d ON d.letter_id = c.letter_id
   WHERE h.ended_at IS NULL AND d.final_on <= $1`;

/** Frees the money of revocations and cuts once they are final (§ 43 Abs. 2 VwVfG): until then a court can undo them. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly awards: PresentAwards,
    private readonly budget: BudgetService,
  ) {}

  /**
   * Whatever has become final, and however long ago: safe to run at any time, and twice at once. Each case in a
   * transaction of its own: one that is refused keeps its money bound, and no other waits for it. Errors: the first
   * refusal, after all others are done.
   */
  async free(now: Date): Promise<void> {
    const due = await this.work.run(systemActor, (tx) =>
      tx.query<{ caseId: string }[]>(dueCases, [Clock.dayOf(now).toString()]),
    );
    const refusals: unknown[] = [];
    for (const { caseId } of due)
      await this.work
        .run(systemActor, (tx) => this.freeCase(tx, now, caseId))
        .catch((refusal: unknown) => refusals.push(refusal));
    if (refusals.length > 0) throw refusals[0];
  }

  private async freeCase(tx: Tx, now: Date, caseId: string): Promise<void> {
    const grantCase = await lockUnlessTaken(tx, caseId);
    if (!grantCase) return;
    const present = await this.awards.of(tx, now, caseId);
    let left = present.holds;
    for (const hold of present.holds.filter(isFree)) {
      left = left.filter((one) => one !== hold);
      const rows = boundWith(present.instalments, left);
      await this.freeHold(tx, now, grantCase, hold, rows);
    }
  }

  private async freeHold(
    tx: Tx,
    now: Date,
    { id, programmeId, item }: LockedCase,
    hold: Hold,
    rows: readonly Share[],
  ): Promise<void> {
    const { changeId, number, kind, taken } = hold;
    const booked = await this.budget.rebind(tx, {
      programmeId,
      caseId: id,
      budgetYear: Clock.dayOf(now).year,
      rows: rows.map((share) => ({ ...share, category: item })),
      personIds: [systemActor.personId],
      reason: `${changeKinds[kind].letter} ${number} ist bestandskräftig`,
      madeOn: now,
      keyPrefix: changeKey(id, number),
    });
    await endHold(tx, now, { changeId, outcome: 'freed', endedOn: await bookingDay(tx, booked, now) });
    const freed = sumCents(keptShares(taken).map(({ amount }) => amount));
    await record(tx, systemActor, now, 'award_change.freed', { type: 'case', id }, { changeId, freed });
  }
}

/** The case, locked; null while another process or person has it: the next pass looks again. */
async function lockUnlessTaken(tx: Tx, caseId: string): Promise<LockedCase | null> {
  const [found] = await tx.query<LockedCase[]>(
    `SELECT id, programme_id AS "programmeId", item FROM grant_case WHERE id = $1 FOR UPDATE SKIP LOCKED`,
    [caseId],
  );
  return found ?? null;
}
