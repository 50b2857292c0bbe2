import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { Title } from '../budget';

/** What an act took of an instalment and what is bound until the act is final. */
export interface KeptMoney {
  readonly caseId: string;
  readonly caseNumber: string;
  readonly recipient: string;
  readonly dueYear: number;
  readonly title: Title;
  readonly amount: Cents;
}

/** The money of revocations and cuts that are not final. */
@Injectable()
export class KeptViews {
  /** As it was at the end of the day, by year and title. */
  list(tx: Tx, programmeId: string, { day }: Stand): Promise<KeptMoney[]> {
    return tx.query(
      `SELECT c.id AS "caseId", c.number AS "caseNumber", o.name AS recipient, s.due_year AS "dueYear", s.title,
              s.kept_cents AS amount
         FROM award_hold h
         JOIN award_change a ON a.id = h.change_id
         JOIN award_hold_share s ON s.change_id = h.change_id AND s.kept_cents > 0
         JOIN grant_case c ON c.id = a.case_id
         JOIN organisation o ON o.id = c.organisation_id
        WHERE c.programme_id = $1 AND a.booked_on <= $2 AND (h.ended_on IS NULL OR h.ended_on > $2)
        ORDER BY s.due_year, s.title DESC, c.number`,
      [programmeId, day.toString()],
    );
  }
}
