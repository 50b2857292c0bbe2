/** Booking, which takes the programmes' turns one after the other in the order of their keys. */
export const booking = `
  -- In the order of the keys: two bookings that share some wait for each other in one direction only.
  CREATE OR REPLACE FUNCTION book_drafts(drafts entry_draft[]) RETURNS SETOF text LANGUAGE plpgsql AS $$
  DECLARE
    programmes uuid[];
    programme uuid;
    last_day date;
    begun text;
  BEGIN
    SELECT coalesce(array_agg(DISTINCT d."programmeId" ORDER BY d."programmeId"), '{}'),
           (max(d."madeOn") AT TIME ZONE 'Europe/Berlin')::date
      INTO programmes, last_day FROM unnest(drafts) d;
    -- An assignment needs no executor.
    FOREACH programme IN ARRAY programmes LOOP
      begun := begin_ledger_day(programme, last_day);
    END LOOP;
    RETURN QUERY
      INSERT INTO budget_entry (programme_id, kind, envelope_kind, budget_year, due_year, title, category, case_id,
                                amount_cents, person_ids, reason, reference, made_on, booked_on, expires_on, corrects,
                                idempotency_key)
      SELECT n."programmeId", n.kind, n."envelopeKind", n."budgetYear", n."dueYear", n.title, n.category, n."caseId",
             n.amount, n."personIds", n.reason, n.reference, n."madeOn", l.day, n."expiresOn", n.corrects,
             n."idempotencyKey"
        FROM unnest(drafts) n LEFT JOIN ledger l ON l.programme_id = n."programmeId"
       ORDER BY n."idempotencyKey"
      ON CONFLICT (idempotency_key) DO NOTHING RETURNING idempotency_key;
  END $$;
`;
