import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Cents } from '@libs/money';
import type { Outcome } from './domain/preparing';

/** Once that a scenario was applied. */
export interface Application {
  readonly id: string;
  readonly appliedByName: string;
  readonly appliedAt: Date;
  readonly cases: number;
  readonly prepared: number;
}

/** What applying a scenario did to a case; stays as it was then. */
export interface CaseOutcome {
  readonly caseId: string;
  readonly number: string;
  readonly applicant: string;
  readonly title: string;
  /** What the scenario gave to it. */
  readonly amount: Cents;
  readonly outcome: Outcome;
}

export type NewOutcome = Pick<CaseOutcome, 'caseId' | 'amount' | 'outcome'>;

/** Stores what became of the cases, in their order; returns the id of the application. */
export async function insertApplication(
  tx: Tx,
  application: { scenarioId: string; appliedBy: string; appliedAt: Date },
  outcomes: readonly NewOutcome[],
): Promise<string> {
  const id = randomUUID();
  const { scenarioId, appliedBy, appliedAt } = application;
  await tx.query(
    `INSERT INTO scenario_application (id, scenario_id, applied_by, applied_at) VALUES ($1, $2, $3, $4)`,
    [id, scenarioId, appliedBy, appliedAt],
  );
  const rows = outcomes.map((one, index) => ({ ...one, place: index + 1 }));
  await tx.query(
    `INSERT INTO scenario_outcome (application_id, case_id, place, outcome, amount_cents)
     SELECT $1, r."caseId", r.place, r.outcome, r.amount
       FROM jsonb_to_recordset($2) AS r("caseId" uuid, place int, outcome text, amount bigint)`,
    [id, JSON.stringify(rows)],
  );
  return id;
}

const select = `
  SELECT a.id, p.name AS "appliedByName", a.applied_at AS "appliedAt", count(o.case_id)::int AS cases,
         count(o.case_id) FILTER (WHERE o.outcome IN ('prepared', 'already'))::int AS prepared
    FROM scenario_application a JOIN person p ON p.id = a.applied_by
    LEFT JOIN scenario_outcome o ON o.application_id = a.id
   WHERE a.scenario_id = $1`;

/** How often a scenario was applied, the last time first. */
export const applicationsOf = (tx: Tx, scenarioId: string): Promise<Application[]> =>
  tx.query(`${select} GROUP BY a.id, p.name ORDER BY a.applied_at DESC, a.id LIMIT 20`, [scenarioId]);

/** One application with its cases in their order. Errors: not_found. */
export async function applicationOf(
  tx: Tx,
  scenarioId: string,
  id: string,
): Promise<Application & { outcomes: CaseOutcome[] }> {
  const [application] = await tx.query<Application[]>(`${select} AND a.id = $2 GROUP BY a.id, p.name`, [
    scenarioId,
    id,
  ]);
  if (!application) throw new DomainError('not_found');
  const outcomes = await tx.query<CaseOutcome[]>(
    `SELECT o.case_id AS "caseId", c.number, g.name AS applicant, c.title, o.amount_cents AS amount, o.outcome
       FROM scenario_outcome o JOIN grant_case c ON c.id = o.case_id JOIN organisation g ON g.id = c.organisation_id
      WHERE o.application_id = $1 ORDER BY o.place`,
    [id],
  );
  return { ...application, outcomes };
}
