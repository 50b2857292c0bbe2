import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';
import type { Share } from '../review';

/** A proposal that somebody prepared from a scenario; the caseworker sends it, changes it or leaves it. */
export interface Preparation {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly applicant: string;
  readonly caseTitle: string;
  readonly scenarioId: string;
  readonly scenarioTitle: string;
  /** The scenario was deleted since; what it prepared stays. */
  readonly scenarioGone: boolean;
  readonly assignedName: string | null;
  readonly preparedByName: string;
  readonly preparedAt: Date;
  readonly shares: readonly Share[];
}

const columns = `p.case_id AS "caseId", c.number AS "caseNumber", o.name AS applicant, c.title AS "caseTitle",
         w.name AS "assignedName", p.scenario_id AS "scenarioId", s.title AS "scenarioTitle",
         s.deleted_at IS NOT NULL AS "scenarioGone", a.name AS "preparedByName", p.prepared_at AS "preparedAt",
         (SELECT jsonb_agg(jsonb_build_object('dueYear', x.due_year, 'title', x.title, 'amount', x.amount_cents)
                           ORDER BY x.due_year, x.title DESC)
            FROM prepared_share x WHERE x.prepared_id = p.id) AS shares`;
const joined = `
    JOIN grant_case c ON c.id = p.case_id
    JOIN organisation o ON o.id = c.organisation_id
    JOIN scenario s ON s.id = p.scenario_id
    JOIN person a ON a.id = p.prepared_by
    LEFT JOIN person w ON w.id = c.assigned_to`;
const standing = `SELECT ${columns} FROM standing_preparation p ${joined}`;

export const preparationsOf = (tx: Tx, caseIds: readonly string[]): Promise<Preparation[]> =>
  tx.query(`${standing} WHERE p.case_id = ANY($1)`, [caseIds]);

/** What waits for a caseworker: the own cases first, then the longest waiting. */
export const preparationsFor = (tx: Tx, personId: string): Promise<Preparation[]> =>
  tx.query(`${standing} ORDER BY c.assigned_to IS DISTINCT FROM $1, p.prepared_at, c.number`, [personId]);

/** The last that was prepared for a case, and what became of it. */
export interface LastPreparation extends Preparation {
  /** Nobody has used it yet, and it still fits the application. */
  readonly standing: boolean;
  /** The number of the proposal that followed; null before one. */
  readonly followedBy: number | null;
}

export async function lastPreparation(tx: Tx, caseId: string): Promise<LastPreparation | null> {
  const [last] = await tx.query<LastPreparation[]>(
    `SELECT ${columns}, EXISTS (SELECT FROM standing_preparation y WHERE y.id = p.id) AS standing,
            (SELECT min(q.number) FROM proposal q WHERE q.case_id = p.case_id AND q.proposed_at >= p.prepared_at)
              AS "followedBy"
       FROM prepared_proposal p ${joined} WHERE p.case_id = $1 ORDER BY p.number DESC LIMIT 1`,
    [caseId],
  );
  return last ?? null;
}

export interface NewPreparation {
  readonly caseId: string;
  readonly revision: number;
  readonly scenarioId: string;
  readonly preparedBy: string;
  readonly preparedAt: Date;
  readonly shares: readonly Share[];
}

/** Stores prepared proposals, each as the next of its case. */
export async function insertPreparations(tx: Tx, preparations: readonly NewPreparation[]): Promise<void> {
  const rows = preparations.map((one) => ({ id: randomUUID(), ...one }));
  await tx.query(
    `INSERT INTO prepared_proposal (id, case_id, submission_revision, scenario_id, prepared_by, prepared_at, number)
     SELECT r.id, r."caseId", r.revision, r."scenarioId", r."preparedBy", r."preparedAt",
            (SELECT count(*) + 1 FROM prepared_proposal p WHERE p.case_id = r."caseId")
       FROM jsonb_to_recordset($1) AS r(id uuid, "caseId" uuid, revision int, "scenarioId" uuid, "preparedBy" uuid,
                                        "preparedAt" timestamptz)`,
    [JSON.stringify(rows)],
  );
  const shares = rows.flatMap(({ id, shares: all }) => all.map((share) => ({ id, ...share })));
  await tx.query(
    `INSERT INTO prepared_share (prepared_id, due_year, title, amount_cents)
     SELECT r.id, r."dueYear", r.title, r.amount
       FROM jsonb_to_recordset($1) AS r(id uuid, "dueYear" int, title text, amount bigint)`,
    [JSON.stringify(shares)],
  );
}
