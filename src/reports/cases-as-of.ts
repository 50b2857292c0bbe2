/**
 * The cases of a programme as they stood on a day, for a WITH clause: "grant" with what was then asked for and
 * decided, "money" with what had then been booked. Figures come from rows that are never changed: steps,
 * submissions with their snapshot of applicant and project, entries. An obligation that is carried over into the
 * next year is not taken back. $1 programme, $2 day, $3 the moment at its end.
 */
export const casesAsOf = `
  grant_as_of AS (
    SELECT c.id, c.number, coalesce(s.applicant, o.name) AS applicant, coalesce(s.title, c.title) AS title,
           c.directive_version AS "directiveVersion", c.item,
           t.to_state AS state, t.at AS state_since,
           (c.submitted_at AT TIME ZONE 'Europe/Berlin')::date AS received_on,
           s.requested_cents AS requested, s.district, s.district_name, s.body, s.partners, d.decided_on
      FROM grant_case c
      JOIN organisation o ON o.id = c.organisation_id
      JOIN LATERAL (SELECT to_state, at FROM case_step WHERE case_id = c.id AND at < $3
                     ORDER BY version DESC LIMIT 1) t ON true
      LEFT JOIN LATERAL (
        SELECT requested_cents, recipient ->> 'name' AS applicant, sections #>> '{project,title}' AS title,
               recipient ->> 'districtAgs' AS district,
               coalesce(recipient ->> 'districtName', recipient ->> 'name') AS district_name,
               recipient ->> 'kind' AS body, coalesce((facts ->> 'partners')::int, 1) AS partners
          FROM application_submission WHERE case_id = c.id AND submitted_at < $3
         ORDER BY revision DESC LIMIT 1) s ON true
      LEFT JOIN LATERAL (
        SELECT (min(at) AT TIME ZONE 'Europe/Berlin')::date AS decided_on FROM case_step
         WHERE case_id = c.id AND at < $3 AND to_state IN ('approved', 'refused')) d ON true
     WHERE c.programme_id = $1 AND c.submitted_at < $3
  ), money AS (
    SELECT e.case_id, e.due_year, e.title, sum(k.reserved_sign * e.amount_cents)::bigint AS reserved,
           sum(k.committed_sign * e.amount_cents)::bigint AS committed,
           sum(k.ordered_sign * e.amount_cents)::bigint AS ordered,
           sum(k.paid_sign * e.amount_cents)::bigint AS paid,
           coalesce(sum(e.amount_cents) FILTER (WHERE e.kind IN ('repay', 'repay_past')), 0)::bigint AS returned,
           coalesce(sum(e.amount_cents) FILTER (WHERE e.kind = 'decommit' AND NOT EXISTS (
             SELECT FROM budget_movement v WHERE v.programme_id = $1 AND v.kind = 'carry_over'
                AND e.idempotency_key LIKE 'movement/' || v.id || '/%')), 0)::bigint AS taken_back,
           min(e.booked_on) FILTER (WHERE e.kind = 'commit') AS committed_on
      FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
     WHERE e.programme_id = $1 AND e.booked_on <= $2 AND e.case_id IS NOT NULL
     GROUP BY e.case_id, e.due_year, e.title
  )`;
