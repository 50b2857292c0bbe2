/** $1 programme. */
export const latestCheckQuery = `
  SELECT programme_id AS "programmeId", day, checked_at AS "checkedAt", entries, closings, cases,
         difference_cents AS difference, closing_findings AS "closingFindings", case_findings AS "caseFindings"
    FROM ledger_check WHERE programme_id = $1 ORDER BY day DESC, id DESC LIMIT 1`;

/**
 * The days to check, the earliest first: the ends of months since the first entry, so that no page of a past day
 * has more than a month to add, and yesterday; as far as their latest check does not stand. What was not in order
 * is looked at again on the next day. $1 programme, $2 today, $3 whether yesterday again, and what is not in order.
 */
export const dueDaysQuery = `
  SELECT d.day FROM (
    SELECT (month + interval '1 month - 1 day')::date AS day
      FROM generate_series(
        (SELECT date_trunc('month', min(booked_on)::timestamp) FROM budget_entry WHERE programme_id = $1),
        $2::timestamp, interval '1 month') month
     UNION SELECT $2::date - 1
     UNION SELECT day FROM ledger_check WHERE programme_id = $1 AND difference_cents <> 0) d
   WHERE d.day < $2::date AND ($3 AND d.day = $2::date - 1 OR NOT EXISTS (
     SELECT FROM (SELECT * FROM ledger_check WHERE programme_id = $1 AND day = d.day ORDER BY id DESC LIMIT 1) c
      WHERE c.difference_cents = 0
         OR (NOT $3 AND (c.checked_at AT TIME ZONE 'Europe/Berlin')::date >= $2::date)))
   ORDER BY d.day`;

export const insertCheckQuery = `
  INSERT INTO ledger_check (programme_id, day, checked_at, entries, closings, cases, sums, decided_cents, repaid_cents,
                            closing_difference_cents, closing_findings, case_difference_cents, case_findings)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
