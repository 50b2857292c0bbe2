import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import { type GrantFilter, type GrantScope, matching, totalsStatement } from './granted';

/** Of all that match, on whichever page. */
interface GrantSums {
  readonly count: number;
  readonly grantedSum: Cents;
  readonly currentSum: Cents;
}

export interface GrantTotals extends GrantSums {
  /** The moment they were added up. */
  readonly asOf: Date;
}

/** As long as a file may lie in caches. */
const LAST_MS = 5 * 60 * 1000;
/** So many selections at most; the one added up longest ago goes first. */
const KEPT = 200;

/** Sums of the public list: the only figures that need every grant, so they are added up once in five minutes. */
@Injectable()
export class GrantTotalsKept {
  private readonly kept = new Map<string, GrantTotals>();

  async of(tx: Tx, scope: GrantScope, { text, year, district, item }: GrantFilter): Promise<GrantTotals> {
    const filter = { text, year, district, item };
    const key = JSON.stringify([scope.programmeId, scope.least, filter]);
    const known = this.kept.get(key);
    if (known && Math.abs(scope.now.getTime() - known.asOf.getTime()) < LAST_MS) return known;
    const [sums] = await tx.query<[GrantSums]>(totalsStatement, matching(scope, filter));
    const totals = { ...sums, asOf: scope.now };
    this.kept.delete(key);
    this.kept.set(key, totals);
    const [oldest] = this.kept.keys();
    if (this.kept.size > KEPT && oldest !== undefined) this.kept.delete(oldest);
    return totals;
  }
}
