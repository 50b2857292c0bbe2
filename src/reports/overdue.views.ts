import type { Tx } from '@libs/db';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { State } from '../cases';
import { endDay } from '../budget';
import type { OverdueFilter, sides } from './domain/overdue-filter';
import { overdueQuery } from './overdue.query';

export const OVERDUE_PER_PAGE = 50;

/** An undecided case, or a deadline, that has taken too long. */
export interface OverdueCase {
  readonly id: string;
  readonly number: string;
  readonly applicant: string;
  readonly title: string;
  readonly state: State;
  readonly receivedOn: string;
  /** Days since receipt, on the day of the report. */
  readonly days: number;
  /** The deadline that has passed, if one has: when it ended, whose it is and by which rule. */
  readonly dueOn: string | null;
  readonly side: keyof typeof sides | null;
  readonly rule: string | null;
  readonly assignedName: string | null;
}

interface Totals {
  /** Of all that match, on whichever page. */
  readonly count: number;
  /** How many of them come before this page. */
  readonly before: number;
  /** After which case the page before begins; null on the first two pages. */
  readonly previousAfter: string | null;
}

export interface OverduePage extends Totals {
  readonly cases: readonly OverdueCase[];
}

@Injectable()
export class OverdueViews {
  /** Who is overdue, the longest first unless asked otherwise; one page unless told otherwise. */
  async page(
    tx: Tx,
    programmeId: string,
    filter: OverdueFilter & { readonly days: number },
    stand: Stand,
    limit = OVERDUE_PER_PAGE,
  ): Promise<OverduePage> {
    await endDay(tx, programmeId, stand);
    const { sql, values } = overdueQuery(programmeId, filter, stand, limit);
    const rows = await tx.query<(Totals & OverdueCase)[]>(sql, values);
    return { ...rows[0]!, cases: rows.filter(({ id }) => id !== null) };
  }
}
