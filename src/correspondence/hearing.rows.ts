import type { Tx } from '@libs/db';
import { Temporal } from 'temporal-polyfill';
import type { Deadline } from '../cases';

/** A hearing (Anhörung) and what the applicant said to it. */
export interface Hearing {
  readonly letterId: string;
  readonly documentId: string;
  readonly createdAt: Date;
  /** Null while there is no answer. */
  readonly answer: HearingAnswer | null;
}

export interface HearingAnswer {
  /** True for "keine Stellungnahme": then the text is empty. */
  readonly waived: boolean;
  readonly text: string;
  readonly answeredByName: string;
  readonly answeredAt: Date;
}

interface Row extends HearingAnswer {
  readonly letterId: string;
  readonly documentId: string;
  readonly createdAt: Date;
}

/** The hearings of a case, the latest first; none for a foreign case (row-level security). */
export async function hearingsOf(tx: Tx, caseId: string): Promise<Hearing[]> {
  const rows = await tx.query<Row[]>(
    `SELECT l.id AS "letterId", l.document_id AS "documentId", l.created_at AS "createdAt", a.waived, a.text,
            p.name AS "answeredByName", a.answered_at AS "answeredAt"
       FROM letter l
       LEFT JOIN hearing_answer a ON a.letter_id = l.id
       LEFT JOIN person p ON p.id = a.answered_by
      WHERE l.case_id = $1 AND l.kind = 'hearing' ORDER BY l.created_at DESC, l.document_id DESC`,
    [caseId],
  );
  return rows.map(({ letterId, documentId, createdAt, ...answer }) => ({
    letterId,
    documentId,
    createdAt,
    answer: answer.answeredAt === null ? null : answer,
  }));
}

/** A hearing whose period has not ended and that nobody has answered: until then nothing is decided (§ 28 VwVfG). */
export interface RunningHearing {
  readonly letterId: string;
  readonly documentId: string;
  /** The last day for an answer. */
  readonly until: Temporal.PlainDate;
}

/** Of the hearings that have no answer, the latest, as long as the period runs on this day; null otherwise. */
export function runningHearing(
  hearings: readonly Hearing[],
  deadlines: readonly Deadline[],
  today: Temporal.PlainDate,
): RunningHearing | null {
  const open = openHearing(hearings);
  const period = deadlines.find(({ kind }) => kind === 'hearing');
  if (!open || !period) return null;
  const until = Temporal.PlainDate.from(period.dueOn);
  if (Temporal.PlainDate.compare(today, until) > 0) return null;
  return { letterId: open.letterId, documentId: open.documentId, until };
}

/** The latest hearing that has no answer yet. */
export const openHearing = (hearings: readonly Hearing[]): Hearing | null =>
  hearings.find(({ answer }) => answer === null) ?? null;
