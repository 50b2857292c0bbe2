import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { State } from '../cases';
import { commitmentsQuery } from './commitments.query';
import { endDay } from '../budget';
import type { CommitmentFilter } from './domain/commitment-filter';

export const CASES_PER_PAGE = 50;

/** A case with the money that is spoken for. */
export interface Commitment {
  readonly id: string;
  readonly number: string;
  readonly applicant: string;
  readonly title: string;
  readonly directiveVersion: string;
  readonly item: string;
  /** On the day of the report. */
  readonly state: State;
  /** In the latest submission; null for a case without one. */
  readonly requested: Cents | null;
  readonly reserved: Cents;
  readonly committed: Cents;
  readonly paid: Cents;
  /** What is committed, by the year in which it falls due. */
  readonly due: Readonly<Record<string, Cents>>;
}

/** Sums over all cases that match, on whichever page. */
export interface CommitmentTotals {
  readonly count: number;
  readonly requested: Cents;
  readonly reserved: Cents;
  readonly committed: Cents;
  readonly paid: Cents;
  readonly due: Readonly<Record<string, Cents>>;
}

export interface CommitmentPage {
  readonly cases: readonly Commitment[];
  readonly total: CommitmentTotals;
  /** Every funding item in use, as "2018/c". */
  readonly items: readonly string[];
  /** Every Landkreis and kreisfreie Stadt with cases: its name by its key. */
  readonly districts: Readonly<Record<string, string>>;
}

@Injectable()
export class CommitmentsViews {
  /**
   * The cases that match as of a day, with their sums, in one statement. Sorting by a sum and the row of totals
   * both need every sum, so pages are cut by number, not by key: a further page costs what the first one does.
   */
  async page(
    tx: Tx,
    programmeId: string,
    filter: CommitmentFilter,
    stand: Stand,
    limit = CASES_PER_PAGE,
  ): Promise<CommitmentPage> {
    await endDay(tx, programmeId, stand);
    const { sql, values } = commitmentsQuery(programmeId, filter, stand, limit);
    const rows = await tx.query<(Commitment & Omit<CommitmentPage, 'cases'>)[]>(sql, values);
    const { total, items, districts } = rows[0]!;
    return { cases: rows.filter(({ id }) => id !== null), total, items, districts };
  }
}
