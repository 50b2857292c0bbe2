import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The ledger that cannot be overspent. Entries are only ever inserted; inserting them moves the envelopes,
 * and nothing else may. Every entry of a programme moves its ceiling, so the ceiling's row is the queue in
 * which its bookings stand: whoever holds it may move all envelopes of the programme, and no two bookings
 * can wait for each other. A running balance under a CHECK decides, never a sum.
 */
export const Budget = sqlMigration(
  5,
  'Budget',
  `
  CREATE TABLE envelope (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id uuid NOT NULL CONSTRAINT envelope_programme REFERENCES programme,
    kind text NOT NULL,
    budget_year int,
    due_year int,
    title text,
    category text,
    limit_cents bigint NOT NULL,
    reserved_cents bigint NOT NULL CONSTRAINT envelope_reserved_not_negative CHECK (reserved_cents >= 0),
    committed_cents bigint NOT NULL CONSTRAINT envelope_committed_not_negative CHECK (committed_cents >= 0),
    CONSTRAINT envelope_address_unique
      UNIQUE NULLS NOT DISTINCT (programme_id, kind, budget_year, due_year, title, category),
    CONSTRAINT envelope_kind_known CHECK (kind IN ('ceiling', 'cash', 'authorisation', 'category')),
    CONSTRAINT envelope_ceiling_not_overdrawn
      CHECK (kind <> 'ceiling' OR reserved_cents + committed_cents <= limit_cents),
    CONSTRAINT envelope_cash_not_overdrawn
      CHECK (kind <> 'cash' OR reserved_cents + committed_cents <= limit_cents),
    CONSTRAINT envelope_authorisation_not_overdrawn
      CHECK (kind <> 'authorisation' OR reserved_cents + committed_cents <= limit_cents),
    CONSTRAINT envelope_category_not_overdrawn
      CHECK (kind <> 'category' OR reserved_cents + committed_cents <= limit_cents)
  ) WITH (fillfactor = 20);

  -- What one cent of an entry does to limit, reserved and committed: a later kind of entry is a row here.
  CREATE TABLE entry_kind (
    kind text PRIMARY KEY,
    limit_sign smallint NOT NULL CONSTRAINT entry_kind_limit_sign CHECK (limit_sign IN (-1, 0, 1)),
    reserved_sign smallint NOT NULL CONSTRAINT entry_kind_reserved_sign CHECK (reserved_sign IN (-1, 0, 1)),
    committed_sign smallint NOT NULL CONSTRAINT entry_kind_committed_sign CHECK (committed_sign IN (-1, 0, 1)),
    moves_limit boolean GENERATED ALWAYS AS (limit_sign <> 0) STORED,
    CONSTRAINT entry_kind_moves_limit_or_money
      CHECK ((limit_sign <> 0) <> (reserved_sign <> 0 OR committed_sign <> 0)),
    CONSTRAINT entry_kind_whole UNIQUE (kind, moves_limit)
  );
  INSERT INTO entry_kind (kind, limit_sign, reserved_sign, committed_sign) VALUES
    ('allocate', 1, 0, 0),
    ('reserve', 0, 1, 0),
    ('release', 0, -1, 0),
    ('commit', 0, 0, 1),
    ('decommit', 0, 0, -1);

  CREATE TABLE budget_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id uuid NOT NULL,
    kind text NOT NULL,
    envelope_kind text,
    budget_year int NOT NULL CONSTRAINT budget_entry_year_plausible CHECK (budget_year BETWEEN 2000 AND 2100),
    due_year int,
    title text CONSTRAINT budget_entry_title_known CHECK (title IN ('investive', 'consumptive')),
    category text,
    case_id uuid,
    amount_cents bigint NOT NULL CONSTRAINT budget_entry_amount_positive CHECK (amount_cents > 0),
    person_ids uuid[] NOT NULL CONSTRAINT budget_entry_has_person CHECK (cardinality(person_ids) > 0),
    reason text NOT NULL CONSTRAINT budget_entry_has_reason CHECK (reason <> ''),
    made_on timestamptz NOT NULL,
    expires_on date,
    corrects bigint CONSTRAINT budget_entry_corrects REFERENCES budget_entry,
    idempotency_key text NOT NULL CONSTRAINT budget_entry_once UNIQUE,
    moves_limit boolean GENERATED ALWAYS AS (envelope_kind IS NOT NULL) STORED,
    CONSTRAINT budget_entry_kind_known FOREIGN KEY (kind, moves_limit) REFERENCES entry_kind (kind, moves_limit),
    CONSTRAINT budget_entry_address CHECK (CASE
      WHEN envelope_kind = 'ceiling' THEN num_nonnulls(due_year, title, category) = 0
      WHEN envelope_kind = 'category' THEN num_nonnulls(due_year, title) = 0 AND category IS NOT NULL
      WHEN envelope_kind = 'cash' THEN category IS NULL
        AND title IS NOT NULL AND due_year IS NOT NULL AND due_year = budget_year
      WHEN envelope_kind = 'authorisation' THEN category IS NULL
        AND title IS NOT NULL AND due_year IS NOT NULL AND due_year > budget_year
      ELSE envelope_kind IS NULL AND title IS NOT NULL AND due_year IS NOT NULL AND due_year >= budget_year
    END),
    CONSTRAINT budget_entry_money_has_case CHECK ((case_id IS NOT NULL) = (envelope_kind IS NULL)),
    CONSTRAINT budget_entry_reserve_expires CHECK ((kind = 'reserve') = (expires_on IS NOT NULL)),
    CONSTRAINT budget_entry_release_names_reserve CHECK (kind <> 'release' OR corrects IS NOT NULL)
  );
  CREATE UNIQUE INDEX budget_entry_released_once ON budget_entry (corrects) WHERE kind = 'release';
  CREATE INDEX budget_entry_programme_index ON budget_entry (programme_id, id);
  CREATE INDEX budget_entry_year_index ON budget_entry (programme_id, budget_year, due_year, title, id);
  CREATE INDEX budget_entry_case_index ON budget_entry (case_id, id) WHERE case_id IS NOT NULL;
  CREATE INDEX budget_entry_expiry_index ON budget_entry (expires_on) WHERE kind = 'reserve';

  CREATE TRIGGER budget_entry_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON budget_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  -- The envelopes that an entry names: one for a limit; for money the ceiling, the year in which it falls due,
  -- the authorisation for a later year, the category. What is promised for a later year needs no appropriation
  -- for it yet (not needed), but weighs on it from the day on which there is one.
  CREATE FUNCTION envelopes_of(one text, made_in int, due_in int, of_title text, of_category text)
  RETURNS TABLE (kind text, budget_year int, due_year int, title text, category text, needed boolean)
  LANGUAGE sql IMMUTABLE AS $$
    SELECT * FROM (VALUES
      ('ceiling', NULL::int, NULL::int, NULL::text, NULL::text, true),
      ('cash', due_in, due_in, of_title, NULL, due_in = made_in),
      ('authorisation', made_in, due_in, of_title, NULL, true),
      ('category', NULL, NULL, NULL, of_category, false)
    ) AS named (kind, budget_year, due_year, title, category, needed)
    WHERE named.kind = coalesce(one, named.kind)
      AND (named.kind <> 'category' OR named.category IS NOT NULL)
      AND (named.kind <> 'authorisation' OR due_in > made_in)
  $$;

  -- Each entry with each envelope it names, and by how much: the ledger's side of every balance.
  CREATE VIEW ledger_move AS
    SELECT e.id AS entry_id, e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category,
           n.needed OR e.envelope_kind IS NOT NULL AS needed,
           k.limit_sign * e.amount_cents AS limit_cents,
           k.reserved_sign * e.amount_cents AS reserved_cents,
           k.committed_sign * e.amount_cents AS committed_cents
      FROM budget_entry e
      JOIN entry_kind k ON k.kind = e.kind
     CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n;

  CREATE TYPE envelope_move AS (
    envelope_id bigint, programme_id uuid, kind text, budget_year int, due_year int, title text, category text,
    limit_cents bigint, reserved_cents bigint, committed_cents bigint, missing_cents bigint
  );

  CREATE FUNCTION move_envelopes() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  DECLARE
    allocates boolean := EXISTS (SELECT FROM new_entry WHERE envelope_kind IS NOT NULL);
    moves envelope_move[];
    violated text;
  BEGIN
    -- Allocations take turns at the programme first, as there may be no ceiling yet to queue at.
    IF allocates THEN
      PERFORM FROM programme WHERE id IN (SELECT programme_id FROM new_entry) ORDER BY id FOR NO KEY UPDATE;
    END IF;
    PERFORM FROM envelope WHERE kind = 'ceiling' AND programme_id IN (SELECT programme_id FROM new_entry)
      ORDER BY id FOR NO KEY UPDATE;

    -- Only now, in a statement of its own: one begun before the lock would not see what others did meanwhile.
    SELECT array_agg((
             id, programme_id, kind, budget_year, due_year, title, category, limit_cents, reserved_cents,
             committed_cents, overdrawn_cents + reserved_cents + committed_cents - limit_cents)::envelope_move)
      INTO moves FROM (
      SELECT v.id, e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category,
             sum(k.limit_sign * e.amount_cents) AS limit_cents,
             sum(k.reserved_sign * e.amount_cents) AS reserved_cents,
             sum(k.committed_sign * e.amount_cents) AS committed_cents,
             coalesce(v.reserved_cents + v.committed_cents - v.limit_cents, 0) AS overdrawn_cents
        FROM new_entry e
        JOIN entry_kind k ON k.kind = e.kind
       CROSS JOIN LATERAL envelopes_of(e.envelope_kind, e.budget_year, e.due_year, e.title, e.category) n
        LEFT JOIN envelope v ON v.programme_id = e.programme_id AND v.kind = n.kind
          AND v.budget_year IS NOT DISTINCT FROM n.budget_year AND v.due_year IS NOT DISTINCT FROM n.due_year
          AND v.title IS NOT DISTINCT FROM n.title AND v.category IS NOT DISTINCT FROM n.category
       WHERE v.id IS NOT NULL OR n.needed OR e.envelope_kind IS NOT NULL
       GROUP BY v.id, e.programme_id, n.kind, n.budget_year, n.due_year, n.title, n.category
    ) moved;

    -- A new envelope opens with what the ledger says, so a category cap counts what is already committed.
    IF allocates THEN
      SELECT array_agg(CASE WHEN m.envelope_id IS NOT NULL OR m.limit_cents = 0 THEN m ELSE
               (NULL, m.programme_id, m.kind, m.budget_year, m.due_year, m.title, m.category, l.limit_cents,
                l.reserved_cents, l.committed_cents, l.reserved_cents + l.committed_cents - l.limit_cents
               )::envelope_move END)
        INTO moves FROM unnest(moves) m
       CROSS JOIN LATERAL (
         SELECT sum(l.limit_cents) AS limit_cents, sum(l.reserved_cents) AS reserved_cents,
                sum(l.committed_cents) AS committed_cents
           FROM ledger_move l
          WHERE m.envelope_id IS NULL AND l.programme_id = m.programme_id AND l.kind = m.kind
            AND l.budget_year IS NOT DISTINCT FROM m.budget_year AND l.due_year IS NOT DISTINCT FROM m.due_year
            AND l.title IS NOT DISTINCT FROM m.title AND l.category IS NOT DISTINCT FROM m.category) l;
    END IF;

    -- The constraints of the envelope decide; this only speaks first, to say what is missing where. Catching
    -- their violation would need a subtransaction, for which whoever waits for the ceiling pays dearly.
    SELECT CASE WHEN m.envelope_id IS NULL AND m.limit_cents = 0 THEN 'budget_entry_envelope_allocated'
                ELSE 'envelope_' || m.kind || '_not_overdrawn' END
      INTO violated FROM unnest(moves) m
     WHERE m.missing_cents > 0 OR (m.envelope_id IS NULL AND m.limit_cents = 0) LIMIT 1;
    IF FOUND THEN
      RAISE check_violation USING MESSAGE = 'entries do not fit their envelopes', CONSTRAINT = violated, DETAIL = (
        SELECT jsonb_agg(jsonb_build_object(
                 'kind', m.kind, 'budgetYear', m.budget_year, 'dueYear', m.due_year, 'title', m.title,
                 'category', m.category, 'missing', m.missing_cents,
                 'allocated', m.envelope_id IS NOT NULL OR m.limit_cents > 0)
               ORDER BY m.programme_id, m.budget_year NULLS FIRST, m.kind DESC, m.due_year, m.title DESC, m.category)
          FROM unnest(moves) m WHERE m.missing_cents > 0);
    END IF;

    UPDATE envelope v
       SET limit_cents = v.limit_cents + m.limit_cents,
           reserved_cents = v.reserved_cents + m.reserved_cents,
           committed_cents = v.committed_cents + m.committed_cents
      FROM unnest(moves) m WHERE v.id = m.envelope_id;

    IF allocates THEN
      INSERT INTO envelope (programme_id, kind, budget_year, due_year, title, category,
                            limit_cents, reserved_cents, committed_cents)
      SELECT m.programme_id, m.kind, m.budget_year, m.due_year, m.title, m.category,
             m.limit_cents, m.reserved_cents, m.committed_cents
        FROM unnest(moves) m WHERE m.envelope_id IS NULL
       ORDER BY m.programme_id, m.budget_year NULLS FIRST, m.kind DESC, m.due_year, m.title DESC, m.category;
    END IF;
    RETURN NULL;
  END $$;

  -- Runs after move_envelopes and so under its locks. Sequential scans are off because the plan is kept from
  -- the time when the ledger was empty.
  CREATE FUNCTION refuse_more_than_held() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp SET enable_seqscan = off AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM budget_entry e JOIN entry_kind k ON k.kind = e.kind
       WHERE e.case_id IN (SELECT n.case_id FROM new_entry n JOIN entry_kind g ON g.kind = n.kind
                            WHERE least(g.reserved_sign, g.committed_sign) < 0)
       GROUP BY e.case_id, e.programme_id, e.budget_year, e.due_year, e.title, e.category
      HAVING sum(k.reserved_sign * e.amount_cents) < 0 OR sum(k.committed_sign * e.amount_cents) < 0
    ) THEN
      RAISE check_violation USING MESSAGE = 'entry takes back more than its case holds',
        CONSTRAINT = 'budget_entry_case_holds_enough';
    END IF;
    RETURN NULL;
  END $$;

  CREATE TRIGGER budget_entry_1_moves_envelopes AFTER INSERT ON budget_entry
    REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION move_envelopes();
  CREATE TRIGGER budget_entry_2_within_holding AFTER INSERT ON budget_entry
    REFERENCING NEW TABLE AS new_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_more_than_held();

  -- Whoever may execute them could hang them on a temporary table and feed them invented entries.
  REVOKE EXECUTE ON FUNCTION move_envelopes(), refuse_more_than_held() FROM PUBLIC;

  GRANT SELECT ON envelope, entry_kind, ledger_move TO foerderwerk_app;
  GRANT SELECT, INSERT ON budget_entry TO foerderwerk_app;
  `,
);
