import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Booking many awards in one statement, anew: each address is looked up once and not for each entry, and one
 * pass over the bookings both says what fits and what is lacking.
 */
export const BulkBooking = sqlMigration(
  24,
  'BulkBooking',
  `
  -- Many bookings in the order given, each as if it came alone: what does not fit is left out. Returns for each
  -- what it lacks, null for nothing, and how many entries were new.
  CREATE OR REPLACE FUNCTION book_each(bookings jsonb) RETURNS TABLE (short jsonb, fresh bigint) LANGUAGE plpgsql AS $$
  DECLARE
    drafts entry_draft[];
    places bigint[];
    booking record;
    left_over bigint;
    lacks jsonb;
    lacking jsonb[] := '{}';
    free bigint[] := '{}';
    fits boolean[] := '{}';
  BEGIN
    SELECT array_agg(d), array_agg(b.ordinality) INTO drafts, places
      FROM jsonb_array_elements(bookings) WITH ORDINALITY b, jsonb_populate_recordset(NULL::entry_draft, b.value) d;
    PERFORM begin_ledger_day(p.id, p.day) FROM (
      SELECT d."programmeId" AS id, max((d."madeOn" AT TIME ZONE 'Europe/Berlin')::date) AS day
        FROM unnest(drafts) d GROUP BY 1 ORDER BY 1) p;

    FOR booking IN
      -- An entry counts for nothing when it is booked already.
      WITH entry AS MATERIALIZED (
        SELECT places[e.ordinality] AS place, e.*, dense_rank() OVER (
                 ORDER BY e."programmeId", e."envelopeKind", e."budgetYear", e."dueYear", e.title, e.category) AS address,
               (k.blocked_sign + k.reserved_sign + k.committed_sign - k.limit_sign) * e.amount AS need
          FROM unnest(drafts) WITH ORDINALITY e
          JOIN entry_kind k ON k.kind = e.kind
          LEFT JOIN budget_entry o ON o.idempotency_key = e."idempotencyKey"
         WHERE o.id IS NULL),
      named AS MATERIALIZED (
        SELECT a.address, n.*, v.id IS NOT NULL AS allocated,
               coalesce(v.limit_cents - v.blocked_cents - v.reserved_cents - v.committed_cents, 0) AS free,
               dense_rank() OVER (ORDER BY a."programmeId", n.budget_year NULLS FIRST, n.kind DESC, n.due_year,
                                           n.title DESC, n.category) AS slot
          FROM (SELECT DISTINCT ON (address) * FROM entry ORDER BY address) a
         CROSS JOIN LATERAL envelopes_of(a."envelopeKind", a."budgetYear", a."dueYear", a.title, a.category) n
          LEFT JOIN envelope v ON v.programme_id = a."programmeId" AND v.kind = n.kind
            AND v.budget_year IS NOT DISTINCT FROM n.budget_year AND v.due_year IS NOT DISTINCT FROM n.due_year
            AND v.title IS NOT DISTINCT FROM n.title AND v.category IS NOT DISTINCT FROM n.category
         WHERE v.id IS NOT NULL OR n.needed),
      need AS (
        SELECT e.place, n.slot, min(n.free) AS free, sum(e.need)::bigint AS need
          FROM entry e JOIN named n USING (address) GROUP BY e.place, n.slot)
      SELECT b.place, coalesce(array_agg(s.slot ORDER BY s.slot) FILTER (WHERE s.slot IS NOT NULL), '{}') AS slots,
             array_agg(s.need ORDER BY s.slot) AS needs, array_agg(s.free ORDER BY s.slot) AS frees,
             (SELECT array_agg(jsonb_build_object(
                       'kind', o.kind, 'budgetYear', o.budget_year, 'dueYear', o.due_year, 'title', o.title,
                       'category', o.category, 'allocated', o.allocated) ORDER BY o.slot)
                FROM (SELECT DISTINCT ON (slot) * FROM named ORDER BY slot) o) AS envelopes
        FROM generate_series(1, jsonb_array_length(bookings)) b (place)
        LEFT JOIN need s USING (place)
       GROUP BY b.place ORDER BY b.place
    LOOP
      lacks := NULL;
      FOR i IN 1 .. cardinality(booking.slots) LOOP
        left_over := coalesce(free[booking.slots[i]], booking.frees[i]) - booking.needs[i];
        IF left_over < 0 THEN
          lacks := coalesce(lacks, '[]') || (booking.envelopes[booking.slots[i]] || jsonb_build_object('missing', -left_over));
        END IF;
      END LOOP;
      lacking[booking.place] := lacks;
      fits[booking.place] := lacks IS NULL;
      IF lacks IS NULL THEN
        FOR i IN 1 .. cardinality(booking.slots) LOOP
          free[booking.slots[i]] := coalesce(free[booking.slots[i]], booking.frees[i]) - booking.needs[i];
        END LOOP;
      END IF;
    END LOOP;
    short := to_jsonb(lacking);
    SELECT count(*) INTO fresh FROM book_drafts(ARRAY(
      SELECT drafts[n] FROM generate_subscripts(drafts, 1) n WHERE fits[places[n]]));
    RETURN NEXT;
  END $$;
  `,
);
