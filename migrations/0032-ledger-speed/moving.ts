/** What is wrong with a move `m` of an envelope; null for nothing. */
const VIOLATED = `min(CASE WHEN m.envelope_id IS NULL AND m.limit_cents <= 0 THEN 'budget_entry_envelope_allocated'
                      WHEN m.missing_cents > 0 THEN 'envelope_not_overdrawn' END)`;

/** The trigger that moves the envelopes, in as few statements as a usual booking needs. */
export const moving = `
  CREATE OR REPLACE FUNCTION move_envelopes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
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
    SELECT count(*) AS entries, min(CASE
             WHEN k.kind IS NULL OR k.ministry <> (e.envelope_kind IS NOT NULL) THEN 'budget_entry_kind_known'
             WHEN k.ministry AND e.envelope_kind <> ALL (k.envelope_kinds) THEN 'budget_entry_kind_fits_envelope'
             WHEN l.day IS DISTINCT FROM e.booked_on THEN 'budget_entry_booked_today'
             WHEN k.binds AND NOT year_is_open(e.budget_year, e.due_year, e.booked_on,
                                               l.known_years, l.open_years, l.years_in_force) THEN 'budget_entry_year_open'
             WHEN k.kind = 'repay' AND (e.due_year <> extract(year FROM e.booked_on)
                                        OR e.due_year || '/' || e.title <> ALL (l.free_repayments))
             THEN 'budget_entry_repayment_free' END) AS violated,
           bool_or(k.ministry) AS ministry,
           bool_or(NOT k.ministry AND NOT k.binds) AS takes,
           bool_or(e.corrects IS NOT NULL) AS corrects
      INTO seen
      FROM new_entry e
      LEFT JOIN entry_kind k ON k.kind = e.kind
      LEFT JOIN l ON l.programme_id = e.programme_id;
    IF seen.entries = 0 THEN RETURN NULL; END IF;
    violated := seen.violated;

    -- Conditions that read tables stand in branches of their own: a rare one is not even prepared.
    IF violated IS NULL AND seen.ministry THEN
      IF EXISTS (
        SELECT FROM new_entry e JOIN entry_kind k ON k.kind = e.kind WHERE k.balances IS NOT NULL
         GROUP BY e.programme_id, e.envelope_kind, k.balances HAVING sum(k.limit_sign * e.amount_cents) <> 0)
      THEN violated := 'budget_entry_pair_balances'; END IF;
    END IF;

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
    SELECT array_agg(m::envelope_move), array_agg(m.envelope_id), ${VIOLATED} INTO moves, ids, violated FROM (
      SELECT v.id AS envelope_id, e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category,
             sum(k.limit_sign * e.amount_cents)::bigint AS limit_cents,
             sum(k.blocked_sign * e.amount_cents)::bigint AS blocked_cents,
             sum(k.reserved_sign * e.amount_cents)::bigint AS reserved_cents,
             sum(k.committed_sign * e.amount_cents)::bigint AS committed_cents,
             sum(k.ordered_sign * e.amount_cents)::bigint AS ordered_cents,
             sum(k.paid_sign * e.amount_cents)::bigint AS paid_cents,
             (coalesce(v.blocked_cents + v.reserved_cents + v.committed_cents - v.limit_cents, 0)
               + sum((k.blocked_sign + k.reserved_sign + k.committed_sign - k.limit_sign) * e.amount_cents))::bigint
               AS missing_cents
        FROM new_entry e
        JOIN entry_kind k ON k.kind = e.kind
       CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
        LEFT JOIN envelope v ON v.programme_id = e.programme_id AND v.kind = n.kind
          AND v.budget_year IS NOT DISTINCT FROM n.budget_year AND v.due_year IS NOT DISTINCT FROM n.due_year
          AND v.title IS NOT DISTINCT FROM n.title AND v.category IS NOT DISTINCT FROM n.category
       WHERE (v.id IS NOT NULL OR n.needed OR e.envelope_kind IS NOT NULL) AND e.kind NOT IN ('repay_past', 'interest')
       GROUP BY v.id, e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category) m;

    -- A new envelope opens with what the ledger says, so a category cap counts what is already committed.
    IF seen.ministry THEN
      SELECT array_agg(m::envelope_move), ${VIOLATED} INTO moves, violated FROM (
        SELECT (CASE WHEN o.envelope_id IS NOT NULL OR o.limit_cents <= 0 THEN o ELSE
                 (NULL, o.programme_id, o.kind, o.budget_year, o.due_year, o.title, o.category, l.limit_cents, l.blocked_cents,
                  l.reserved_cents, l.committed_cents, l.ordered_cents, l.paid_cents,
                  l.blocked_cents + l.reserved_cents + l.committed_cents - l.limit_cents)::envelope_move END).*
          FROM unnest(moves) o
         CROSS JOIN LATERAL (
           SELECT sum(l.limit_cents) AS limit_cents, sum(l.blocked_cents) AS blocked_cents,
                  sum(l.reserved_cents) AS reserved_cents, sum(l.committed_cents) AS committed_cents,
                  sum(l.ordered_cents) AS ordered_cents, sum(l.paid_cents) AS paid_cents
             FROM ledger_move l
            WHERE o.envelope_id IS NULL AND l.programme_id = o.programme_id AND l.kind = o.kind
              AND l.budget_year IS NOT DISTINCT FROM o.budget_year AND l.due_year IS NOT DISTINCT FROM o.due_year
              AND l.title IS NOT DISTINCT FROM o.title AND l.category IS NOT DISTINCT FROM o.category) l) m;
    END IF;

    -- The constraints of the envelope decide; this only speaks first, to say what is missing where and what is
    -- free elsewhere. Catching their violation would need a subtransaction, for which whoever waits pays dearly.
    IF violated IS NOT NULL THEN
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

    IF seen.takes THEN
      IF NOT cases_hold_enough(ARRAY(SELECT case_id FROM new_entry WHERE case_id IS NOT NULL)) THEN
        RAISE check_violation USING MESSAGE = 'entry takes more than its case holds',
          CONSTRAINT = 'budget_entry_case_holds_enough';
      END IF;
    END IF;

    -- By their keys: a join would read every envelope with all its dead versions.
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
`;
