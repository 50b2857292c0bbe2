import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import type { State } from '../cases';
import { commitmentsQuery } from './commitments.query';
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
  readonly state: State;
  /** In the latest submission; null for a case without one. */
  readonly requested: Cents | null;
  readonly reserved: Cents;
  readonly committed: Cents;
  /** What is committed, by the year in which it falls due. */
  readonly due: Readonly<Record<string, Cents>>;
}

/** Sums over all cases that match, on whichever page. */
export interface CommitmentTotals {
  readonly count: number;
  readonly requested: Cents;
  readonly reserved: Cents;
  readonly committed: Cents;
  readonly due: Readonly<Record<string, Cents>>;
}

export interface CommitmentPage {
  readonly cases: readonly Commitment[];
  readonly total: CommitmentTotals;
  /** Every funding item in use, as "2018/c". */
  readonly items: readonly string[];
}

@Injectable()
export class CommitmentsViews {
  /**
   * The cases that match, with their sums, in one statement. Sorting by a sum and the row of totals both need
   * every sum, so pages are cut by number, not by key: a further page costs what the first one does.
   */
  page(tx: Tx, programmeId: string, filter: CommitmentFilter): Promise<CommitmentPage> {
    return this.read(tx, programmeId, filter, CASES_PER_PAGE);
  }

  /** The same on one page, however long. */
  all(tx: Tx, programmeId: string, filter: CommitmentFilter): Promise<CommitmentPage> {
    return this.read(tx, programmeId, filter, null);
  }

  private async read(
    tx: Tx,
    programmeId: string,
    filter: CommitmentFilter,
    limit: number | null,
  ): Promise<CommitmentPage> {
    const { sql, values } = commitmentsQuery(programmeId, filter, limit);
    const rows = await tx.query<(Commitment & Omit<CommitmentPage, 'cases'>)[]>(sql, values);
    const { total, items } = rows[0]!;
    return { cases: rows.filter(({ id }) => id !== null), total, items };
  }
}
