import type { Tx } from '@libs/db';
import { type Cents, ZERO } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { BudgetViews, type ProgrammeOverview, type Shortfall, type Title } from '../budget';
import { Directives, ProgrammesService } from '../programmes';
import type { Share } from '../review';
import { fitInOrder, keyOf, type Need } from './domain/fitting';
import { type Order, orderOn, type StatedOrder } from './domain/order';

/** A case that waits. */
export interface WaitingCase {
  readonly id: string;
  readonly version: number;
  /** 1 for the first. */
  readonly place: number;
  readonly number: string;
  readonly title: string;
  readonly organisationName: string;
  readonly item: string;
  /** Who works at it now; of past days this is not recorded. */
  readonly assignedName: string | null;
  /** ISO day on which the application was complete. */
  readonly receivedOn: string;
  readonly since: Date;
  readonly rank: number | null;
  /** What it waits for; nothing falls due before the budget year. */
  readonly shares: readonly Share[];
  readonly amount: Cents;
  /** ISO day until which its money is held; null without an offer. */
  readonly offeredUntil: string | null;
  /** It gave money back on this day, so on this day all others come first. */
  readonly passed: boolean;
}

export interface WaitingRow extends WaitingCase {
  /** What it lacks when those before it are served; nothing when it fits or holds its money. */
  readonly lacks: readonly Shortfall[];
}

export interface WaitingList extends StatedOrder {
  readonly programmeId: string;
  readonly budgetYear: number;
  /** In the order that counts. */
  readonly rows: readonly WaitingRow[];
}

/** A rank as somebody has given it. */
export interface RankEntry {
  readonly rank: number;
  readonly reason: string;
  readonly personName: string;
  readonly at: Date;
}

/** The place of a municipality's own case: in the whole line, and among those of its funding item. */
export interface OwnPlace {
  readonly place: number;
  readonly total: number;
  readonly itemPlace: number;
  readonly itemTotal: number;
  readonly offered: boolean;
}

/** From what was recorded until the end of a day. $1 programme, $2 budget year, $3 the day, $4 its end. */
const line = (order: Order): string => `
  SELECT l.case_id AS id, l.version, l.place_by_${order} AS place, l.number, coalesce(a.title, c.title) AS title,
         coalesce(a.applicant, o.name) AS "organisationName", l.item, p.name AS "assignedName",
         l.received_on AS "receivedOn", l.since, l.rank, s.shares, s.amount,
         (SELECT min(r.expires_on) FROM budget_entry r
           WHERE r.case_id = l.case_id AND r.kind = 'reserve' AND r.booked_on <= $3
             AND NOT EXISTS (SELECT FROM budget_entry b WHERE b.kind = 'release' AND b.corrects = r.id
                                AND b.booked_on <= $3)) AS "offeredUntil",
         EXISTS (SELECT FROM budget_entry b WHERE b.case_id = l.case_id AND b.kind = 'release'
                    AND (b.made_on AT TIME ZONE 'Europe/Berlin')::date = $3) AS passed
    FROM waiting_line_before($4) l
    JOIN grant_case c ON c.id = l.case_id
    JOIN organisation o ON o.id = c.organisation_id
    LEFT JOIN person p ON p.id = c.assigned_to
    LEFT JOIN LATERAL (SELECT recipient ->> 'name' AS applicant, sections #>> '{project,title}' AS title
                         FROM application_submission WHERE case_id = l.case_id AND submitted_at < $4
                        ORDER BY revision DESC LIMIT 1) a ON true
   CROSS JOIN LATERAL (
     SELECT jsonb_agg(jsonb_build_object('dueYear', y.due_year, 'title', y.title, 'amount', y.amount)
                      ORDER BY y.due_year, y.title) AS shares, sum(y.amount)::bigint AS amount
       FROM (SELECT greatest(w.due_year, $2) AS due_year, w.title, sum(w.amount_cents)::bigint AS amount
               FROM waiting_share w WHERE w.case_id = l.case_id AND w.case_version = l.version
              GROUP BY 1, 2) y) s
   WHERE l.programme_id = $1 ORDER BY 3`;

type Wanted = Omit<Need, 'free'> & { readonly needed: boolean };

/** What each case wants of each envelope that its amounts would move. $1 programme, $2 budget year, $3 end of day. */
const wanted = `
  SELECT l.case_id AS "caseId", n.kind, n.budget_year AS "budgetYear", n.due_year AS "dueYear", n.title, n.category,
         n.needed, sum(s.amount_cents)::bigint AS need
    FROM waiting_line_before($3) l
    JOIN waiting_share s ON s.case_id = l.case_id AND s.case_version = l.version
   CROSS JOIN LATERAL envelopes_of(NULL, $2, greatest(s.due_year, $2), s.title, l.item) n
   WHERE l.programme_id = $1
   GROUP BY l.case_id, n.kind, n.budget_year, n.due_year, n.title, n.category, n.needed`;

/** With what is free there; an envelope that is not there counts as empty, unless there need be none. */
function needsOf(
  all: readonly Wanted[],
  { ceiling, cash, authorisations, categories }: ProgrammeOverview,
): Need[] {
  const rows = [...(ceiling ? [ceiling] : []), ...cash, ...authorisations, ...categories];
  const free = new Map(rows.map((row) => [keyOf(row), row.available]));
  return all
    .filter((one) => one.needed || free.has(keyOf(one)))
    .map((one) => ({ ...one, free: free.get(keyOf(one)) ?? ZERO }));
}

/** The waiting list as staff see it, and the place of one case as its municipality sees it. */
@Injectable()
export class WaitingViews {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly directives: Directives,
    private readonly budget: BudgetViews,
  ) {}

  /**
   * All that wait, in order, each with what it lacks, as of a day: always the same few statements. A past day is
   * closed in the ledger when it is asked for, so its answer stays the same for ever.
   */
  async list(tx: Tx, stand: Stand): Promise<WaitingList> {
    const { id: programmeId } = await this.programmes.current(tx);
    const { day, until } = stand;
    const balances = await this.balances(tx, programmeId, stand);
    const stated = await this.order(tx, day);
    const found = await tx.query<WaitingCase[]>(line(stated.order), [
      programmeId,
      day.year,
      day.toString(),
      until,
    ]);
    const lacks = fitInOrder(
      inTurn(found).map(({ id }) => id),
      needsOf(await tx.query<Wanted[]>(wanted, [programmeId, day.year, until]), balances),
    );
    const rows = found.map((row) => ({ ...row, lacks: lacks.get(row.id) ?? [] }));
    return { ...stated, programmeId, budgetYear: day.year, rows };
  }

  /** The order that counts on a day. */
  async order(tx: Tx, day: Temporal.PlainDate): Promise<StatedOrder> {
    return orderOn(day, (await this.directives.catalogue(tx)).versions);
  }

  private balances(tx: Tx, programmeId: string, { day, today, past }: Stand): Promise<ProgrammeOverview> {
    return past
      ? this.budget.overviewAsOf(tx, programmeId, day, today)
      : this.budget.programmeOverview(tx, programmeId);
  }

  /** The ranks that a case has had, the newest first. */
  ranks(tx: Tx, caseId: string): Promise<RankEntry[]> {
    return tx.query(
      `SELECT r.rank, r.reason, p.name AS "personName", r.set_at AS at
         FROM waiting_rank r JOIN person p ON p.id = r.set_by WHERE r.case_id = $1 ORDER BY r.id DESC`,
      [caseId],
    );
  }

  /** The place of a case of the municipality that asks; null when it does not wait. */
  async ownPlace(tx: Tx, caseId: string, order: Order): Promise<OwnPlace | null> {
    const [own] = await tx.query<OwnPlace[]>(
      `SELECT place, total, item_place AS "itemPlace", item_total AS "itemTotal", offered FROM waiting_place($1, $2)`,
      [caseId, order === 'rank'],
    );
    return own ?? null;
  }
}

/** Whose turn it is: in order, but whoever gave money back today comes after all others. */
export const inTurn = <Row extends Pick<WaitingCase, 'offeredUntil' | 'passed'>>(
  rows: readonly Row[],
): Row[] =>
  rows
    .filter(({ offeredUntil }) => offeredUntil === null)
    .sort((one, other) => Number(one.passed) - Number(other.passed));

/** The due years and titles that anybody waits for, in order. */
export const columnsOf = (rows: readonly WaitingCase[]): { dueYear: number; title: Title }[] =>
  [
    ...new Map(
      rows.flatMap(({ shares }) => shares).map((share) => [`${share.dueYear}/${share.title}`, share]),
    ).values(),
  ].sort((one, other) => one.dueYear - other.dueYear || other.title.localeCompare(one.title));
