/** Booking as two functions, so that their plans are kept: all or nothing, and each on its own. */
export const booking = `
  CREATE TYPE entry_draft AS (
    "programmeId" uuid, kind text, "envelopeKind" text, "budgetYear" int, "dueYear" int, title text, category text,
    "caseId" uuid, amount bigint, "personIds" uuid[], reason text, reference text, "madeOn" timestamptz,
    "expiresOn" date, corrects bigint, "idempotencyKey" text
  );

  -- In the order of the keys: two bookings that share some wait for each other in one direction only.
  CREATE FUNCTION book_drafts(drafts entry_draft[]) RETURNS SETOF text LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM begin_ledger_day(p.id, p.day) FROM (
      SELECT d."programmeId" AS id, max((d."madeOn" AT TIME ZONE 'Europe/Berlin')::date) AS day
        FROM unnest(drafts) d GROUP BY 1 ORDER BY 1) p;
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

  CREATE FUNCTION book_entries(entries jsonb) RETURNS SETOF text LANGUAGE plpgsql AS $$
  BEGIN
    RETURN QUERY SELECT book_drafts(ARRAY(SELECT d FROM jsonb_populate_recordset(NULL::entry_draft, entries) d));
  END $$;

  -- Many bookings in the order given, each as if it came alone: what does not fit is left out. Returns for each
  -- what it lacks, null for nothing, and how many entries were new.
  CREATE FUNCTION book_each(bookings jsonb) RETURNS TABLE (short jsonb, fresh bigint) LANGUAGE plpgsql AS $$
  DECLARE
    drafts entry_draft[];
    places bigint[];
    booking record;
    lacks jsonb;
    free bigint[] := '{}';
    fits bigint[] := '{}';
  BEGIN
    SELECT array_agg(d), array_agg(b.ordinality) INTO drafts, places
      FROM jsonb_array_elements(bookings) WITH ORDINALITY b, jsonb_populate_recordset(NULL::entry_draft, b.value) d;
    PERFORM begin_ledger_day(p.id, p.day) FROM (
      SELECT d."programmeId" AS id, max((d."madeOn" AT TIME ZONE 'Europe/Berlin')::date) AS day
        FROM unnest(drafts) d GROUP BY 1 ORDER BY 1) p;

    -- When even everything together fits, no order can make a difference.
    IF NOT EXISTS (
      SELECT FROM unnest(drafts) e
        JOIN entry_kind k ON k.kind = e.kind
       CROSS JOIN LATERAL envelopes_of(e."envelopeKind", e."budgetYear", e."dueYear", e.title, e.category) n
        LEFT JOIN envelope v ON v.programme_id = e."programmeId" AND v.kind = n.kind
          AND v.budget_year IS NOT DISTINCT FROM n.budget_year AND v.due_year IS NOT DISTINCT FROM n.due_year
          AND v.title IS NOT DISTINCT FROM n.title AND v.category IS NOT DISTINCT FROM n.category
       WHERE v.id IS NOT NULL OR n.needed
       GROUP BY v.id
      HAVING coalesce(v.limit_cents - v.blocked_cents - v.reserved_cents - v.committed_cents, 0)
        < sum(greatest((k.blocked_sign + k.reserved_sign + k.committed_sign - k.limit_sign) * e.amount, 0)))
    THEN
      SELECT count(*) INTO fresh FROM book_drafts(drafts);
      short := (SELECT jsonb_agg(NULL::text) FROM jsonb_array_elements(bookings));
      RETURN NEXT;
      RETURN;
    END IF;

    FOR booking IN
      SELECT b.place, coalesce(m.slots, '{}') AS slots, m.needs, m.frees, m.addresses
        FROM generate_series(1, jsonb_array_length(bookings)) b (place)
        LEFT JOIN (
          SELECT s.place, array_agg(s.slot ORDER BY s.slot) AS slots, array_agg(s.need ORDER BY s.slot) AS needs,
                 array_agg(s.free ORDER BY s.slot) AS frees,
                 array_agg(jsonb_build_object(
                   'kind', s.kind, 'budgetYear', s.budget_year, 'dueYear', s.due_year, 'title', s.title,
                   'category', s.category, 'allocated', s.id IS NOT NULL) ORDER BY s.slot) AS addresses
            FROM (
              SELECT places[e.ordinality] AS place, v.id, n.kind, n.budget_year, n.due_year, n.title, n.category,
                     dense_rank() OVER (ORDER BY e."programmeId", n.budget_year NULLS FIRST, n.kind DESC, n.due_year,
                                                 n.title DESC, n.category) AS slot,
                     sum((k.blocked_sign + k.reserved_sign + k.committed_sign - k.limit_sign) * e.amount)::bigint AS need,
                     coalesce(v.limit_cents - v.blocked_cents - v.reserved_cents - v.committed_cents, 0) AS free
                FROM unnest(drafts) WITH ORDINALITY e
                JOIN entry_kind k ON k.kind = e.kind
               CROSS JOIN LATERAL envelopes_of(e."envelopeKind", e."budgetYear", e."dueYear", e.title, e.category) n
                LEFT JOIN envelope v ON v.programme_id = e."programmeId" AND v.kind = n.kind
                  AND v.budget_year IS NOT DISTINCT FROM n.budget_year AND v.due_year IS NOT DISTINCT FROM n.due_year
                  AND v.title IS NOT DISTINCT FROM n.title AND v.category IS NOT DISTINCT FROM n.category
               WHERE (v.id IS NOT NULL OR n.needed)
                 AND NOT EXISTS (SELECT FROM budget_entry o WHERE o.idempotency_key = e."idempotencyKey")
               GROUP BY 1, e."programmeId", v.id, n.kind, n.budget_year, n.due_year, n.title, n.category) s
           GROUP BY s.place) m ON m.place = b.place
       ORDER BY b.place
    LOOP
      lacks := NULL;
      FOR i IN 1 .. cardinality(booking.slots) LOOP
        IF booking.needs[i] > coalesce(free[booking.slots[i]], booking.frees[i]) THEN
          lacks := coalesce(lacks, '[]') || (booking.addresses[i] || jsonb_build_object(
            'missing', booking.needs[i] - coalesce(free[booking.slots[i]], booking.frees[i])));
        END IF;
      END LOOP;
      IF lacks IS NULL THEN
        fits := fits || booking.place::bigint;
        FOR i IN 1 .. cardinality(booking.slots) LOOP
          free[booking.slots[i]] := coalesce(free[booking.slots[i]], booking.frees[i]) - booking.needs[i];
        END LOOP;
      END IF;
      short := coalesce(short, '[]') || jsonb_build_array(lacks);
    END LOOP;
    SELECT count(*) INTO fresh FROM book_drafts(ARRAY(
      SELECT drafts[n] FROM generate_subscripts(drafts, 1) n WHERE places[n] = ANY (fits)));
    RETURN NEXT;
  END $$;
`;
