import { randomUUID } from 'node:crypto';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import type { PlanLine } from './domain/plan';

/** A scenario without its cases. */
export interface Scenario {
  readonly id: string;
  readonly programmeId: string;
  readonly title: string;
  readonly note: string;
  readonly version: number;
  readonly createdBy: string;
  readonly createdByName: string;
  readonly savedByName: string;
  readonly savedAt: Date;
}

export interface ScenarioText {
  readonly title: string;
  readonly note: string;
}

const select = `SELECT s.id, s.programme_id AS "programmeId", s.title, s.note, s.version, s.created_by AS "createdBy",
    a.name AS "createdByName", b.name AS "savedByName", s.saved_at AS "savedAt"
  FROM scenario s JOIN person a ON a.id = s.created_by JOIN person b ON b.id = s.saved_by
 WHERE s.deleted_at IS NULL`;

/** All scenarios of a programme, the last saved first. */
export const allScenarios = (tx: Tx, programmeId: string): Promise<Scenario[]> =>
  tx.query(`${select} AND s.programme_id = $1 ORDER BY s.saved_at DESC, s.id LIMIT 200`, [programmeId]);

/** Those of these that there are, in this order. */
export async function scenariosNamed(tx: Tx, ids: readonly string[]): Promise<Scenario[]> {
  const found = await tx.query<Scenario[]>(`${select} AND s.id = ANY($1)`, [ids]);
  return ids.flatMap((id) => found.filter((scenario) => scenario.id === id));
}

/** Errors: not_found, also for one that was deleted. */
export async function scenarioOf(tx: Tx, id: string): Promise<Scenario> {
  const [scenario] = await scenariosNamed(tx, [id]);
  if (!scenario) throw new DomainError('not_found');
  return scenario;
}

export async function insertScenario(
  tx: Tx,
  actor: Actor,
  now: Date,
  programmeId: string,
  { title, note }: ScenarioText,
): Promise<string> {
  const id = randomUUID();
  await tx.query(
    `INSERT INTO scenario (id, programme_id, title, note, version, created_by, created_at, saved_by, saved_at)
     VALUES ($1, $2, $3, $4, 1, $5, $6, $5, $6)`,
    [id, programmeId, title, note, actor.personId, now],
  );
  return id;
}

/** Locks a scenario as it was seen. Errors: not_found, stale. */
export async function lockedScenario(tx: Tx, id: string, seenVersion: number): Promise<Scenario> {
  await tx.query(`SELECT FROM scenario WHERE id = $1 FOR UPDATE`, [id]);
  const scenario = await scenarioOf(tx, id);
  if (scenario.version !== seenVersion) throw new DomainError('stale');
  return scenario;
}

/** A line with the submission that it was planned for. */
export interface PlannedLine extends PlanLine {
  readonly revision: number;
}

/** Makes these lines the next version of a locked scenario, under this title and note. */
export async function insertVersion(
  tx: Tx,
  actor: Actor,
  now: Date,
  { id, programmeId, version, title, note }: Scenario,
  lines: readonly PlannedLine[],
): Promise<void> {
  await tx.query(
    `UPDATE scenario SET version = $2, title = $3, note = $4, saved_by = $5, saved_at = $6 WHERE id = $1`,
    [id, version + 1, title, note, actor.personId, now],
  );
  await insertLines(tx, { id, programmeId, version: version + 1 }, lines);
}

/** Stores the lines of a version, and what is free now. */
export async function insertLines(
  tx: Tx,
  { id, programmeId, version }: Pick<Scenario, 'id' | 'programmeId' | 'version'>,
  lines: readonly PlannedLine[],
): Promise<void> {
  const cases = lines.map(({ caseId, revision }, index) => ({ caseId, revision, place: index + 1 }));
  await tx.query(
    `INSERT INTO scenario_case (scenario_id, version, case_id, place, submission_revision)
     SELECT $1, $2, l."caseId", l.place, l.revision
       FROM jsonb_to_recordset($3) AS l("caseId" uuid, place int, revision int)`,
    [id, version, JSON.stringify(cases)],
  );
  const shares = lines.flatMap(({ caseId, shares: all }) => all.map((share) => ({ caseId, ...share })));
  await tx.query(
    `INSERT INTO scenario_share (scenario_id, version, case_id, due_year, title, amount_cents)
     SELECT $1, $2, l."caseId", l."dueYear", l.title, l.amount
       FROM jsonb_to_recordset($3) AS l("caseId" uuid, "dueYear" int, title text, amount bigint)`,
    [id, version, JSON.stringify(shares)],
  );
  await tx.query(
    `INSERT INTO scenario_balance (scenario_id, version, envelope_id, available_cents)
     SELECT $1, $2, id, limit_cents - blocked_cents - reserved_cents - committed_cents
       FROM envelope WHERE programme_id = $3`,
    [id, version, programmeId],
  );
}
