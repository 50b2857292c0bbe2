/** The trigger that moves the envelopes, with all that the kinds of entry ask for. */
export const moving = `
  DROP TRIGGER budget_entry_2_within_holding ON budget_entry;
  DROP FUNCTION refuse_more_than_held();
  DROP TYPE envelope_move;
  CREATE TYPE envelope_move AS (
    envelope_id bigint, programme_id uuid, kind text, budget_year int, due_year int, title text, category text,
    limit_cents bigint, blocked_cents bigint, reserved_cents bigint, committed_cents bigint, ordered_cents bigint,
    paid_cents bigint, missing_cents bigint
  );

  -- Whether these cases hold what was taken back, ordered and paid. Sequential scans are off because the plan
  -- is kept from the time when the ledger was empty.
  CREATE FUNCTION cases_hold_enough(ids uuid[]) RETURNS boolean LANGUAGE plpgsql
  SET search_path = public, pg_temp SET enable_seqscan = off AS $$
  BEGIN
    RETURN NOT EXISTS (
      SELECT FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
       WHERE e.case_id = ANY (ids)
       GROUP BY e.case_id, e.programme_id, e.budget_year, e.due_year, e.title, e.category
      HAVING sum(k.reserved_sign * e.amount_cents) < 0
          OR sum(k.paid_sign * e.amount_cents) < 0
          OR sum(k.paid_sign * e.amount_cents) > sum(k.ordered_sign * e.amount_cents)
          OR sum(k.ordered_sign * e.amount_cents) > sum(k.committed_sign * e.amount_cents));
  END $$;

  CREATE OR REPLACE FUNCTION move_envelopes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  DECLARE
    seen record;
    moves envelope_move[];
    ids bigint[];
    violated text;
  BEGIN
    -- Takes the programmes' turn. Of what others may have changed, this statement reads the locked rows only.
    WITH l AS MATERIALIZED (
      SELECT * FROM ledger WHERE programme_id IN (SELECT programme_id FROM new_entry)
       ORDER BY programme_id FOR NO KEY UPDATE)
    SELECT count(*) AS entries,
           bool_or(k.kind IS NULL OR k.ministry <> (e.envelope_kind IS NOT NULL)) AS unknown,
           bool_or(k.ministry AND e.envelope_kind <> ALL (k.envelope_kinds)) AS misplaced,
           bool_or(l.day IS DISTINCT FROM e.booked_on) AS untimely,
           bool_or(k.binds AND NOT year_is_open(e.budget_year, e.due_year, e.booked_on,
                                                l.known_years, l.open_years, l.years_in_force)) AS closed,
           bool_or(k.kind = 'repay' AND (e.due_year <> extract(year FROM e.booked_on)
                                         OR e.due_year || '/' || e.title <> ALL (l.free_repayments))) AS unnoted,
           bool_or(k.ministry) AS ministry,
           bool_or(NOT k.ministry AND NOT k.binds) AS takes,
           bool_or(e.corrects IS NOT NULL) AS corrects
      INTO seen
      FROM new_entry e
      LEFT JOIN entry_kind k ON k.kind = e.kind
      LEFT JOIN l ON l.programme_id = e.programme_id;
    IF seen.entries = 0 THEN RETURN NULL; END IF;
    violated := CASE WHEN seen.unknown THEN 'budget_entry_kind_known'
                     WHEN seen.misplaced THEN 'budget_entry_kind_fits_envelope'
                     WHEN seen.untimely THEN 'budget_entry_booked_today'
                     WHEN seen.closed THEN 'budget_entry_year_open'
                     WHEN seen.unnoted THEN 'budget_entry_repayment_free' END;

    IF violated IS NULL AND seen.ministry AND EXISTS (
      SELECT FROM new_entry e JOIN entry_kind k ON k.kind = e.kind WHERE k.balances IS NOT NULL
       GROUP BY e.programme_id, e.envelope_kind, k.balances HAVING sum(k.limit_sign * e.amount_cents) <> 0
    ) THEN violated := 'budget_entry_pair_balances'; END IF;

    -- A counter-entry is of the same place as what it corrects, and all of them together are not more.
    IF violated IS NULL AND seen.corrects THEN
      SELECT CASE WHEN bool_or(x.amount_cents < 0 OR (e.programme_id, e.envelope_kind, e.budget_year, e.due_year, e.title,
                                 e.category, e.case_id) IS DISTINCT FROM
                               (x.programme_id, x.envelope_kind, x.budget_year, x.due_year, x.title, x.category, x.case_id)
                               OR NOT CASE WHEN e.amount_cents < 0 THEN e.kind = x.kind AND k.reversible
                                           ELSE e.kind = coalesce(k.taken_back_by, '') END)
                    THEN 'budget_entry_corrects_its_like'
                  WHEN bool_or((SELECT sum(abs(c.amount_cents)) FROM budget_entry c WHERE c.corrects = x.id) > x.amount_cents)
                    THEN 'budget_entry_corrects_within' END
        INTO violated
        FROM new_entry e JOIN budget_entry x ON x.id = e.corrects JOIN entry_kind k ON k.kind = x.kind;
    END IF;
    IF violated IS NOT NULL THEN
      RAISE check_violation USING MESSAGE = 'entries do not keep the rules of the ledger', CONSTRAINT = violated;
    END IF;

    -- In a statement of its own: one begun before the lock would not see what others did meanwhile.
    SELECT array_agg((
             id, programme_id, kind, budget_year, due_year, title, category, limit_cents, blocked_cents, reserved_cents,
             committed_cents, ordered_cents, paid_cents,
             overdrawn_cents + blocked_cents + reserved_cents + committed_cents - limit_cents)::envelope_move)
      INTO moves FROM (
      SELECT v.id, e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category,
             sum(k.limit_sign * e.amount_cents) AS limit_cents,
             sum(k.blocked_sign * e.amount_cents) AS blocked_cents,
             sum(k.reserved_sign * e.amount_cents) AS reserved_cents,
             sum(k.committed_sign * e.amount_cents) AS committed_cents,
             sum(k.ordered_sign * e.amount_cents) AS ordered_cents,
             sum(k.paid_sign * e.amount_cents) AS paid_cents,
             coalesce(v.blocked_cents + v.reserved_cents + v.committed_cents - v.limit_cents, 0) AS overdrawn_cents
        FROM new_entry e
        JOIN entry_kind k ON k.kind = e.kind
       CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
        LEFT JOIN envelope v ON v.programme_id = e.programme_id AND v.kind = n.kind
          AND v.budget_year IS NOT DISTINCT FROM n.budget_year AND v.due_year IS NOT DISTINCT FROM n.due_year
          AND v.title IS NOT DISTINCT FROM n.title AND v.category IS NOT DISTINCT FROM n.category
       WHERE (v.id IS NOT NULL OR n.needed OR e.envelope_kind IS NOT NULL) AND e.kind NOT IN ('repay_past', 'interest')
       GROUP BY v.id, e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category
    ) moved;

    -- A new envelope opens with what the ledger says, so a category cap counts what is already committed.
    IF seen.ministry THEN
      SELECT array_agg(CASE WHEN m.envelope_id IS NOT NULL OR m.limit_cents <= 0 THEN m ELSE
               (NULL, m.programme_id, m.kind, m.budget_year, m.due_year, m.title, m.category, l.limit_cents, l.blocked_cents,
                l.reserved_cents, l.committed_cents, l.ordered_cents, l.paid_cents,
                l.blocked_cents + l.reserved_cents + l.committed_cents - l.limit_cents)::envelope_move END)
        INTO moves FROM unnest(moves) m
       CROSS JOIN LATERAL (
         SELECT sum(l.limit_cents) AS limit_cents, sum(l.blocked_cents) AS blocked_cents,
                sum(l.reserved_cents) AS reserved_cents, sum(l.committed_cents) AS committed_cents,
                sum(l.ordered_cents) AS ordered_cents, sum(l.paid_cents) AS paid_cents
           FROM ledger_move l
          WHERE m.envelope_id IS NULL AND l.programme_id = m.programme_id AND l.kind = m.kind
            AND l.budget_year IS NOT DISTINCT FROM m.budget_year AND l.due_year IS NOT DISTINCT FROM m.due_year
            AND l.title IS NOT DISTINCT FROM m.title AND l.category IS NOT DISTINCT FROM m.category) l;
    END IF;

    -- The constraints of the envelope decide; this only speaks first, to say what is missing where and what is
    -- free elsewhere. Catching their violation would need a subtransaction, for which whoever waits pays dearly.
    SELECT CASE WHEN m.envelope_id IS NULL AND m.limit_cents <= 0 THEN 'budget_entry_envelope_allocated'
                ELSE 'envelope_' || m.kind || '_not_overdrawn' END
      INTO violated FROM unnest(moves) m
     WHERE m.missing_cents > 0 OR (m.envelope_id IS NULL AND m.limit_cents <= 0) LIMIT 1;
    IF FOUND THEN
      RAISE check_violation USING MESSAGE = 'entries do not fit their envelopes', CONSTRAINT = violated,
        DETAIL = jsonb_build_object(
          'short', (
            SELECT jsonb_agg(jsonb_build_object(
                     'kind', m.kind, 'budgetYear', m.budget_year, 'dueYear', m.due_year, 'title', m.title,
                     'category', m.category, 'missing', m.missing_cents,
                     'allocated', m.envelope_id IS NOT NULL OR m.limit_cents > 0)
                   ORDER BY m.programme_id, m.budget_year NULLS FIRST, m.kind DESC, m.due_year, m.title DESC, m.category)
              FROM unnest(moves) m WHERE m.missing_cents > 0),
          'free', (
            SELECT jsonb_agg(jsonb_build_object(
                     'kind', v.kind, 'budgetYear', v.budget_year, 'dueYear', v.due_year, 'title', v.title,
                     'category', v.category,
                     'free', v.limit_cents - v.blocked_cents - v.reserved_cents - v.committed_cents))
              FROM envelope v WHERE v.programme_id IN (SELECT programme_id FROM new_entry)));
    END IF;

    IF seen.takes AND NOT cases_hold_enough(ARRAY(SELECT case_id FROM new_entry WHERE case_id IS NOT NULL)) THEN
      RAISE check_violation USING MESSAGE = 'entry takes more than its case holds',
        CONSTRAINT = 'budget_entry_case_holds_enough';
    END IF;

    -- By their keys: a join would read every envelope with all its dead versions.
    ids := ARRAY(SELECT m.envelope_id FROM unnest(moves) m);
    UPDATE envelope
       SET limit_cents = limit_cents + moves[array_position(ids, id)].limit_cents,
           blocked_cents = blocked_cents + moves[array_position(ids, id)].blocked_cents,
           reserved_cents = reserved_cents + moves[array_position(ids, id)].reserved_cents,
           committed_cents = committed_cents + moves[array_position(ids, id)].committed_cents,
           ordered_cents = ordered_cents + moves[array_position(ids, id)].ordered_cents,
           paid_cents = paid_cents + moves[array_position(ids, id)].paid_cents
     WHERE id = ANY (ids);

    IF seen.ministry THEN
      INSERT INTO envelope (programme_id, kind, budget_year, due_year, title, category, limit_cents, blocked_cents,
                            reserved_cents, committed_cents, ordered_cents, paid_cents)
      SELECT m.programme_id, m.kind, m.budget_year, m.due_year, m.title, m.category, m.limit_cents, m.blocked_cents,
             m.reserved_cents, m.committed_cents, m.ordered_cents, m.paid_cents
        FROM unnest(moves) m WHERE m.envelope_id IS NULL
       ORDER BY m.programme_id, m.budget_year NULLS FIRST, m.kind DESC, m.due_year, m.title DESC, m.category;
    END IF;

    RETURN NULL;
  END $$;

  -- Whoever may execute it could hang it on a temporary table and feed it invented entries.
  REVOKE EXECUTE ON FUNCTION move_envelopes(), cases_hold_enough(uuid[]) FROM PUBLIC;

  -- A state of a year stands in the programme's queue like a booking.
  CREATE FUNCTION guard_budget_year() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  DECLARE
    ways CONSTANT text[] := '{planned,provisional,in_force,closed}';
    violated text;
  BEGIN
    PERFORM FROM ledger WHERE programme_id = NEW.programme_id FOR NO KEY UPDATE;
    IF EXISTS (SELECT FROM budget_year y WHERE y.programme_id = NEW.programme_id AND y.budget_year = NEW.budget_year
                  AND array_position(ways, y.state) >= array_position(ways, NEW.state))
       OR (NEW.state = 'closed' AND NOT EXISTS (
             SELECT FROM budget_year y WHERE y.programme_id = NEW.programme_id AND y.budget_year = NEW.budget_year
                AND y.state = 'in_force'))
    THEN violated := 'budget_year_goes_forward';
    ELSIF NEW.state = 'closed' AND EXISTS (
      SELECT FROM envelope v WHERE v.programme_id = NEW.programme_id AND v.budget_year = NEW.budget_year
         AND v.limit_cents > v.committed_cents)
    THEN violated := 'budget_year_closed_when_settled';
    END IF;
    IF violated IS NOT NULL THEN
      RAISE check_violation USING MESSAGE = 'the year cannot take this state', CONSTRAINT = violated;
    END IF;
    UPDATE ledger
       SET known_years = array_remove(known_years, NEW.budget_year) || NEW.budget_year,
           open_years = array_remove(open_years, NEW.budget_year)
             || CASE WHEN NEW.state IN ('provisional', 'in_force') THEN ARRAY[NEW.budget_year] END,
           years_in_force = array_remove(years_in_force, NEW.budget_year)
             || CASE WHEN NEW.state IN ('in_force', 'closed') THEN ARRAY[NEW.budget_year] END,
           free_repayments = ARRAY(
             SELECT free FROM unnest(free_repayments) free WHERE free NOT LIKE NEW.budget_year || '/%'
              UNION ALL SELECT NEW.budget_year || '/' || title FROM unnest(NEW.repayments_free) title)
     WHERE programme_id = NEW.programme_id;
    RETURN NEW;
  END $$;
  REVOKE EXECUTE ON FUNCTION guard_budget_year() FROM PUBLIC;
  CREATE TRIGGER budget_year_guarded BEFORE INSERT ON budget_year
    FOR EACH ROW EXECUTE FUNCTION guard_budget_year();
`;
