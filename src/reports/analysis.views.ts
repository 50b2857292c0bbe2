import type { Tx } from '@libs/db';
import { type Cents, ZERO } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import { analysisQuery, type Grouping } from './analysis.query';
import type { OverviewFilter } from './domain/overview-filter';

export interface StateCount {
  readonly count: number;
  readonly requested: Cents;
}

/** Cases that have something in common, as they stood on a day. */
export interface CaseGroup {
  /** Null for cases of which it is not known. */
  readonly key: string | null;
  /** Name of the Landkreis, as it was submitted. */
  readonly name: string | null;
  readonly count: number;
  readonly requested: Cents;
  readonly granted: Cents;
  readonly paid: Cents;
  /** Of these, what bodies apply for together, and what of it is granted. */
  readonly jointly: number;
  readonly grantedJointly: Cents;
  /** Decided cases, and after how many days: on average, half and nine tenths of them; null for none. */
  readonly decided: number;
  readonly average: number | null;
  readonly median: number | null;
  readonly slowest: number | null;
  readonly states: Readonly<Record<string, StateCount>>;
}

export interface Analysis {
  readonly groups: readonly CaseGroup[];
  readonly whole: CaseGroup;
}

type Row = CaseGroup & { readonly whole: boolean };

@Injectable()
export class AnalysisViews {
  /** Cases, money and processing times by group. The day must have been ended before. */
  async by(
    tx: Tx,
    grouping: Grouping,
    programmeId: string,
    { day, until }: Stand,
    { budgetYear, title }: OverviewFilter = {},
  ): Promise<Analysis> {
    const money = [budgetYear ?? null, title ?? null];
    const values = [programmeId, day.toString(), until, ...money];
    const rows = await tx.query<Row[]>(analysisQuery(grouping), values);
    const groups = rows.filter(({ whole }) => !whole);
    return { groups, whole: { ...rows.find(({ whole }) => whole)!, ...noStates(groups) } };
  }
}

/** The whole of nothing has no states. */
const noStates = (groups: readonly CaseGroup[]) =>
  groups.length === 0 ? ({ states: {}, granted: ZERO, paid: ZERO } as const) : {};
