import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { DeadlineSide } from '../cases';
import { reminderDay, scheduleFor } from './domain/schedule';

export interface Claim {
  readonly deadlineId: number;
  readonly caseId: string;
  /** ISO date */
  readonly dueOn: string;
  /** ISO date on which the reminder was due. */
  readonly remindOn: string;
}

interface Claiming {
  readonly addressee: DeadlineSide;
  readonly now: Date;
  /** How many at most; all of them for null. */
  readonly limit: number | null;
}

/**
 * The reminders that are due: $1 to whom, $2 and $3 the table of reminders, $4 the day. Of those that were missed
 * a deadline has the latest only; one that was due before the deadline was set never counts, nor one of a
 * deadline that rests.
 */
const due = `
  SELECT d.id, d.case_id, d.due_on, r.remind_on
    FROM deadline d
    JOIN open_deadline o ON o.id = d.id AND o.rests_since IS NULL
   CROSS JOIN LATERAL (
     SELECT max(d.due_on + s.days) AS remind_on FROM unnest($2::text[], $3::int[]) AS s (kind, days)
      WHERE s.kind = d.kind AND d.due_on + s.days <= $4) r
   WHERE d.met_at IS NULL AND r.remind_on > (d.set_at AT TIME ZONE '${Clock.ZONE}')::date
     AND NOT EXISTS (SELECT FROM deadline_reminder m
                      WHERE m.deadline_id = d.id AND m.addressee = $1 AND m.remind_on = r.remind_on)`;

const parametersOf = (addressee: DeadlineSide, now: Date): unknown[] => {
  const schedule = scheduleFor(addressee);
  const [kinds, days] = [schedule.map(({ kind }) => kind), schedule.map((reminder) => reminder.days)];
  return [addressee, kinds, days, reminderDay(now, Clock.ZONE).toString(), now];
};

/**
 * Claims the reminders that are due and marks them, in one statement: whoever gets one back has to send it in
 * this transaction. What another process holds is skipped.
 */
export const claimReminders = (tx: Tx, { addressee, now, limit }: Claiming): Promise<Claim[]> =>
  tx.query(
    `WITH due AS (${due} ORDER BY d.id LIMIT $6 FOR NO KEY UPDATE OF d SKIP LOCKED), claimed AS (
       INSERT INTO deadline_reminder (deadline_id, addressee, remind_on, claimed_at)
       SELECT id, $1, remind_on, $5 FROM due ON CONFLICT DO NOTHING RETURNING deadline_id)
     SELECT id AS "deadlineId", case_id AS "caseId", due_on AS "dueOn", remind_on AS "remindOn"
       FROM due JOIN claimed ON claimed.deadline_id = due.id ORDER BY id`,
    [...parametersOf(addressee, now), limit],
  );

/** True for the first who asks on a day on which staff are to be told something, and has to do so in this transaction. */
export async function claimDigest(tx: Tx, now: Date): Promise<boolean> {
  const claimed = await tx.query<object[]>(
    `INSERT INTO deadline_digest (day, claimed_at) SELECT $4, $5 WHERE EXISTS (${due})
     ON CONFLICT DO NOTHING RETURNING day`,
    parametersOf('staff', now),
  );
  return claimed.length === 1;
}
