import type { State } from '../cases';
import { casesAsOf } from './cases-as-of';

/** An undecided case, or a deadline, that has taken too long. */
export interface OverdueCase {
  readonly id: string;
  readonly number: string;
  readonly applicant: string;
  readonly title: string;
  readonly state: State;
  readonly receivedOn: string;
  /** Days since receipt, on the day of the report. */
  readonly days: number;
  /** The deadline that has passed, if one has: when it ended, whose it is and by which rule. */
  readonly dueOn: string | null;
  readonly side: 'applicant' | 'staff' | null;
  readonly rule: string | null;
  readonly assignedName: string | null;
}

/**
 * Cases with a deadline that had passed by the day and was not met by then, and those still undecided after
 * $4 days. A deadline lies after the day on which it was set, so one that had passed had been set. The target of
 * the decision rests while the applicant has to answer.
 */
export const overdueQuery = `
  WITH ${casesAsOf}
  SELECT g.id, g.number, g.applicant, g.title, g.state, g.received_on AS "receivedOn",
         $2::date - g.received_on AS days, d.due_on AS "dueOn", d.side, d.rule, p.name AS "assignedName"
    FROM grant_as_of g
    LEFT JOIN LATERAL (
      SELECT due_on, side, rule FROM deadline
       WHERE case_id = g.id AND due_on < $2::date AND (met_at IS NULL OR met_at >= $3)
         AND kind <> 'remedy' AND NOT (kind = 'decision' AND g.state = 'returned')
       ORDER BY due_on LIMIT 1) d ON g.state NOT IN ('withdrawn', 'refused')
    LEFT JOIN person p ON p.id = g.assigned_to
   WHERE d.due_on IS NOT NULL
      OR (g.state NOT IN ('approved', 'withdrawn', 'refused') AND $2::date - g.received_on > $4)
   ORDER BY least(d.due_on, g.received_on + $4), g.number`;
