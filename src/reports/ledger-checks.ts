import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import type { Cents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import { Injectable, Logger } from '@nestjs/common';
import type { EnvelopeAddress, Figures } from '../budget';
import { closingsQuery } from './closings.query';
import { dueDaysQuery, insertCheckQuery, latestCheckQuery } from './ledger-checks.query';
import { type CaseCheck, type Found, reconciliationQuery } from './reconciliation.query';

/** An envelope whose closing balances are not what its entries add up to. */
export interface ClosingFinding extends EnvelopeAddress {
  /** ISO day, the first on which they lie apart. */
  readonly day: string;
  readonly ledger: Figures;
  readonly balance: Figures;
}

/** What a complete check has found. */
export interface LedgerCheck {
  readonly programmeId: string;
  /** ISO day up to whose end everything was read. */
  readonly day: string;
  readonly checkedAt: Date;
  readonly entries: number;
  /** Days whose closing balances were compared. */
  readonly closings: number;
  readonly cases: number;
  readonly difference: Cents;
  readonly closingFindings: readonly ClosingFinding[];
  readonly caseFindings: readonly CaseCheck[];
}

/** A check may read for longer than a page may. */
const LONGEST = '30min';

/** Complete checks: all entries, closing balances and decisions of a programme up to a day that is over. */
@Injectable()
export class LedgerChecks {
  private readonly logger = new Logger(LedgerChecks.name);

  constructor(private readonly work: UnitOfWork) {}

  latest(tx: Tx, programmeId: string): Promise<LedgerCheck | null> {
    return tx.query<LedgerCheck[]>(latestCheckQuery, [programmeId]).then(([check]) => check ?? null);
  }

  /**
   * Checks up to yesterday, and what was missed: the ends of months without a check, and once a day what was not
   * in order. `again` also what has been checked today. Returns the latest check of each programme.
   */
  async run(now: Date, { again = false } = {}): Promise<LedgerCheck[]> {
    const latest: LedgerCheck[] = [];
    for (const programmeId of await this.endDays(now)) {
      const run = { programmeId, now, again };
      const days = await this.work.run(systemActor, (tx) => this.dueDays(tx, run));
      for (const day of days) await this.check(run, day);
      const check = await this.work.run(systemActor, (tx) => this.latest(tx, programmeId));
      if (check) latest.push(check);
    }
    return latest;
  }

  /** Nothing is booked for yesterday any more. In a transaction of its own: bookings wait for its end. */
  private async endDays(now: Date): Promise<string[]> {
    const rows = await this.work.run(systemActor, (tx) =>
      tx.query<{ id: string }[]>(
        `SELECT id, begin_ledger_day(id, $1)
           FROM (SELECT programme_id AS id FROM ledger WHERE day > '-infinity' ORDER BY 1) l`,
        [Clock.dayOf(now).toString()],
      ),
    );
    return rows.map(({ id }) => id);
  }

  private async dueDays(tx: Tx, { programmeId, now, again }: Run): Promise<string[]> {
    const days = await tx.query<{ day: string }[]>(dueDaysQuery, [
      ...[programmeId, Clock.dayOf(now).toString(), again],
    ]);
    return days.map(({ day }) => day);
  }

  /** One process at a time; what another has checked meanwhile is not checked twice. */
  private async check(run: Run, day: string): Promise<void> {
    const difference = await this.work.run(systemActor, async (tx) => {
      await tx.query(
        `SELECT set_config('statement_timeout', $1, true), pg_advisory_xact_lock(hashtext('ledger_check'))`,
        [LONGEST],
      );
      return (await this.dueDays(tx, run)).includes(day) ? this.read(tx, run, day) : 0;
    });
    if (difference !== 0)
      this.logger.error(`programme ${run.programmeId} up to ${day}: ${difference} cents apart`);
  }

  /** Returns how far things lie apart. */
  private async read(tx: Tx, { programmeId, now }: Run, day: string): Promise<number> {
    const [found] = await tx.query<[Found]>(reconciliationQuery, [programmeId, day, true]);
    const [closed] = await tx.query<[ClosingsFound]>(closingsQuery, [programmeId, day]);
    await tx.query(insertCheckQuery, [
      ...[programmeId, day, now, found.entries, closed.closings, found.caseCount],
      JSON.stringify(found.envelopes.map(({ balance: _, ...sum }) => sum)),
      ...[found.decided, found.repaid, closed.difference, JSON.stringify(closed.findings)],
      ...[found.caseDifference, JSON.stringify(found.cases)],
    ]);
    return closed.difference + found.caseDifference;
  }
}

interface Run {
  readonly programmeId: string;
  readonly now: Date;
  readonly again: boolean;
}

interface ClosingsFound {
  readonly closings: number;
  readonly difference: Cents;
  readonly findings: readonly ClosingFinding[];
}
