import type { Tx } from '@libs/db';
import type { State } from '../cases';
import { dueFrom, type Share } from '../review';
import type { Plannable } from './domain/plan';

/** States in which a case waits for an award and holds no money yet. */
export const openStates = ['submitted', 'in_review', 'returned', 'waiting'] as const;

/** A submitted case as scenarios see it. */
export interface CaseRow extends Plannable {
  readonly number: string;
  readonly applicant: string;
  readonly district: string;
  readonly title: string;
  readonly state: State;
  readonly directiveVersion: string;
  readonly item: string;
  /** ISO date of the submission that counts, and its number. */
  readonly receivedOn: string;
  readonly revision: number;
  /** Still to be decided and without money of its own. */
  readonly open: boolean;
}

/** A case of a scenario with what that gives to it. */
export interface ScenarioCase extends CaseRow {
  readonly plannedRevision: number;
  readonly shares: readonly Share[];
}

export interface CaseFilter {
  /** "2018/c" */
  readonly item: string;
  readonly state: string;
  readonly district: string;
}

/** Whether a case `c` counts in a scenario: still to be decided, and without money of its own. */
export const isOpen = `c.state = ANY('{${openStates.join()}}') AND NOT EXISTS (
    SELECT FROM budget_entry r WHERE r.case_id = c.id AND r.kind = 'reserve'
       AND NOT EXISTS (SELECT FROM budget_entry b WHERE b.kind = 'release' AND b.corrects = r.id))`;

/** An application has arrived when it is complete: with the submission that counts. */
const columns = `c.id, c.number, o.name AS applicant, c.title, c.state, c.directive_version AS "directiveVersion", c.item,
  (s.submitted_at AT TIME ZONE 'Europe/Berlin')::date AS "receivedOn", s.revision, s.grant_cents AS grant,
  coalesce(s.recipient ->> 'districtName', s.recipient ->> 'name', o.name) AS district,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('dueYear', g.year, 'title', g.title, 'amount', g.amount)
                             ORDER BY g.year, g.title DESC), '[]')
     FROM jsonb_to_recordset(s.evaluation -> 'grantByYear') AS g(year int, title text, amount bigint)) AS computed,
  ${isOpen} AS open`;
const from = `grant_case c
  JOIN organisation o ON o.id = c.organisation_id
  JOIN LATERAL (SELECT * FROM application_submission WHERE case_id = c.id ORDER BY revision DESC LIMIT 1) s ON true`;
const byArrival = `ORDER BY "receivedOn", number`;

/** Nothing falls due in a year that is over. */
const dueNow = <R extends CaseRow>(rows: readonly R[], budgetYear: number): R[] =>
  rows.map((row) => ({ ...row, computed: dueFrom(budgetYear, row.computed) }));

/** The open cases with something to grant, in the order in which they arrived; with all there is to choose from. */
export async function openCases(
  tx: Tx,
  programmeId: string,
  budgetYear: number,
): Promise<readonly CaseRow[]> {
  const rows = await tx.query<CaseRow[]>(
    `SELECT * FROM (SELECT ${columns} FROM ${from}
       WHERE c.programme_id = $1 AND c.state = ANY('{${openStates.join()}}') AND s.grant_cents > 0) seen
      WHERE open ${byArrival}`,
    [programmeId],
  );
  return dueNow(rows, budgetYear);
}

/** The cases that match a filter. */
export const matching = (cases: readonly CaseRow[], { item, state, district }: CaseFilter): CaseRow[] =>
  cases.filter(
    (one) =>
      (item === '' || itemName(one) === item) &&
      (state === '' || one.state === state) &&
      (district === '' || one.district === district),
  );

/** "2018/c" */
export const itemName = ({ directiveVersion, item }: CaseRow): string => `${directiveVersion}/${item}`;

/** The cases of scenarios with their amounts, each scenario in its order. */
export async function casesOf(
  tx: Tx,
  scenarioIds: readonly string[],
  budgetYear: number,
): Promise<Map<string, ScenarioCase[]>> {
  const rows = await tx.query<(ScenarioCase & { scenarioId: string })[]>(
    `SELECT p.scenario_id AS "scenarioId", p.submission_revision AS "plannedRevision", ${columns},
            (SELECT coalesce(jsonb_agg(jsonb_build_object('dueYear', x.due_year, 'title', x.title, 'amount', x.amount_cents)
                                       ORDER BY x.due_year, x.title DESC), '[]')
               FROM scenario_share x
              WHERE (x.scenario_id, x.version, x.case_id) = (p.scenario_id, p.version, p.case_id)) AS shares
       FROM scenario z JOIN scenario_case p ON p.scenario_id = z.id AND p.version = z.version JOIN (${from}) ON c.id = p.case_id
      WHERE z.id = ANY($1) ORDER BY p.scenario_id, p.place`,
    [scenarioIds],
  );
  const due = dueNow(rows, budgetYear).map((row) => ({ ...row, shares: dueFrom(budgetYear, row.shares) }));
  return new Map(scenarioIds.map((id) => [id, due.filter(({ scenarioId }) => scenarioId === id)]));
}
