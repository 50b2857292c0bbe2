import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import type { Grant } from './domain/grant';
import { type GrantFilter, grantsStatement } from './granted';

export const GRANTS_PER_PAGE = 50;

export interface GrantPage {
  readonly grants: readonly Grant[];
  /** Of all that match, on whichever page. */
  readonly count: number;
  readonly grantedSum: Cents;
  readonly currentSum: Cents;
  /** How many come before this page. */
  readonly before: number;
  /** Where the previous page begins; null when that is the first. */
  readonly previous: string | null;
  /** What can be chosen, over the whole list. */
  readonly years: readonly number[];
  readonly districts: readonly string[];
  readonly items: readonly string[];
}

/** Of which programme, from which amount on, and as of when. */
export interface GrantScope {
  readonly programmeId: string;
  readonly least: Cents;
  readonly now: Date;
}

/** The granted projects that may be shown. */
@Injectable()
export class GrantsViews {
  page(tx: Tx, scope: GrantScope, filter: GrantFilter): Promise<GrantPage> {
    return this.read(tx, scope, filter, GRANTS_PER_PAGE);
  }

  /** All that match on one page, up to a limit. */
  all(tx: Tx, scope: GrantScope, filter: GrantFilter, limit: number): Promise<GrantPage> {
    return this.read(tx, scope, { ...filter, after: '' }, limit);
  }

  private async read(
    tx: Tx,
    { programmeId, least, now }: GrantScope,
    filter: GrantFilter,
    limit: number,
  ): Promise<GrantPage> {
    const { text, year, district, item, after } = filter;
    const pattern = text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    const rows = await tx.query<(GrantPage & Grant)[]>(grantsStatement(filter), [
      ...[programmeId, least, now, pattern, year, district, item, after, limit],
    ]);
    return { ...rows[0]!, grants: rows.filter(({ number }) => number !== null) };
  }
}
