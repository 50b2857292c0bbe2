import { record } from '@libs/audit-chain';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, may } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases';
import { type Answers, type CheckName, type CheckResult, stateOf } from './domain/checks';

interface AnswerRow {
  readonly name: CheckName;
  readonly result: CheckResult;
  readonly note: string;
}

export interface CheckRequest {
  readonly caseId: string;
  /** The version of the case that was shown. */
  readonly seenVersion: number;
  /** The state of the check that was shown (`stateOf`); left out when nobody else can have answered meanwhile. */
  readonly seenState?: string;
  readonly answers: Answers;
}

/** The completeness check of a case. */
@Injectable()
export class ChecksService {
  constructor(private readonly cases: CasesService) {}

  async answers(tx: Tx, caseId: string): Promise<Answers> {
    const rows: AnswerRow[] = await tx.query(
      `SELECT name, result, note FROM review_check WHERE case_id = $1`,
      [caseId],
    );
    return Object.fromEntries(rows.map(({ name, result, note }) => [name, { result, note }]));
  }

  /** Saves answers, also only some of them. Errors: not_found, forbidden, stale, step_not_possible. */
  async answer(
    tx: Tx,
    actor: Actor,
    now: Date,
    { caseId, seenVersion, seenState, answers }: CheckRequest,
  ): Promise<void> {
    if (!may(actor, 'case.review')) throw new DomainError('forbidden');
    const grantCase = await this.cases.lock(tx, caseId);
    if (grantCase.version !== seenVersion) throw new DomainError('stale');
    if (grantCase.state !== 'in_review') throw new DomainError('step_not_possible');
    const held = await this.answers(tx, caseId);
    // The second of two clicks, or nothing changed.
    if (stateOf({ ...held, ...answers }) === stateOf(held)) return;
    if (seenState !== undefined && seenState !== stateOf(held)) throw new DomainError('stale');
    const rows = Object.entries(answers).map(([name, answer]) => ({ name, ...answer }));
    await tx.query(
      `INSERT INTO review_check (case_id, name, result, note, person_id, at)
       SELECT $1, a.name, a.result, a.note, $3, $4
         FROM jsonb_to_recordset($2) AS a(name text, result text, note text)
       ON CONFLICT (case_id, name) DO UPDATE
         SET result = excluded.result, note = excluded.note, person_id = excluded.person_id, at = excluded.at
       WHERE (review_check.result, review_check.note) IS DISTINCT FROM (excluded.result, excluded.note)`,
      [caseId, JSON.stringify(rows), actor.personId, now],
    );
    await record(tx, actor, now, 'case.checked', { type: 'case', id: caseId }, { answers });
  }
}
