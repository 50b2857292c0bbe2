import { Clock } from '@libs/clock';
import type { Pause } from '@libs/dates';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import type { DeadlineKindName, DeadlineSide } from './domain/deadline-kinds';
import { type Duty, type State, type Step } from './domain/lifecycle';
import { pausesOf } from './domain/pauses';

export interface CaseHead {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  readonly state: State;
  readonly version: number;
  readonly item: string;
  readonly directiveVersion: string;
  readonly programmeId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly assignedTo: string | null;
  readonly assignedName: string | null;
  readonly submittedAt: Date | null;
  readonly stateSince: Date;
}

export interface HistoryEntry {
  readonly step: Step;
  readonly duty: Duty;
  readonly at: Date;
  readonly personName: string;
  readonly reason: string | null;
}

export interface Deadline {
  readonly id: number;
  readonly kind: DeadlineKindName;
  readonly side: DeadlineSide;
  /** ISO date */
  readonly dueOn: string;
  readonly rule: string;
  readonly reckoning: string;
  /** ISO date since which it does not run; null while it does. */
  readonly restsSince: string | null;
}

/** What every screen of a case shows around its content. */
@Injectable()
export class CasesViews {
  /** Errors: not_found, also for a foreign case (row-level security) and, for staff, for a draft. */
  async head(tx: Tx, caseId: string, { drafts }: { drafts: boolean }): Promise<CaseHead> {
    const [head] = await tx.query<CaseHead[]>(
      `SELECT c.id, c.number, c.title, c.state, c.version, c.item, c.directive_version AS "directiveVersion",
              c.programme_id AS "programmeId", c.organisation_id AS "organisationId", o.name AS "organisationName",
              c.assigned_to AS "assignedTo", p.name AS "assignedName",
              c.submitted_at AS "submittedAt", c.state_since AS "stateSince"
         FROM grant_case c
         JOIN organisation o ON o.id = c.organisation_id
         LEFT JOIN person p ON p.id = c.assigned_to
        WHERE c.id = $1 AND ($2 OR c.number IS NOT NULL)`,
      [caseId, drafts],
    );
    if (!head) throw new DomainError('not_found');
    return head;
  }

  history(tx: Tx, caseId: string): Promise<HistoryEntry[]> {
    return tx.query(
      `SELECT s.step, s.duty, s.at, p.name AS "personName", s.reason
         FROM case_step s JOIN person p ON p.id = s.person_id
        WHERE s.case_id = $1 ORDER BY s.version DESC`,
      [caseId],
    );
  }

  /** When the case waited for the applicant, the earliest first. */
  async pauses(tx: Tx, caseId: string): Promise<Pause[]> {
    const taken = await tx.query<{ step: Step; at: Date }[]>(
      `SELECT step, at FROM case_step WHERE case_id = $1 ORDER BY version`,
      [caseId],
    );
    return pausesOf(taken.map(({ step, at }) => ({ step, on: Clock.dayOf(at) })));
  }

  /** The duty that a person holds in a case, or null: whoever holds another may not take a step (four eyes). */
  async dutyOf(tx: Tx, caseId: string, personId: string): Promise<Duty | null> {
    const [held] = await tx.query<{ duty: Duty }[]>(
      `SELECT duty FROM case_duty WHERE case_id = $1 AND person_id = $2`,
      [caseId, personId],
    );
    return held?.duty ?? null;
  }

  openDeadlines(tx: Tx, caseId: string): Promise<Deadline[]> {
    return tx.query(
      `SELECT id, kind, side, due_on AS "dueOn", rule, reckoning,
              (rests_since AT TIME ZONE 'Europe/Berlin')::date AS "restsSince"
         FROM open_deadline WHERE case_id = $1 ORDER BY due_on, id`,
      [caseId],
    );
  }
}
