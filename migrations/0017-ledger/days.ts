/**
 * The days of the ledger. A programme's row is the queue in which its bookings stand, and holds the day that
 * they count for. It never goes back: what is entered late counts from the day that is running. When a day
 * begins, the balances are laid down as those of the end of the day before, for ever.
 */
export const days = `
  CREATE TABLE ledger (
    programme_id uuid PRIMARY KEY CONSTRAINT ledger_programme REFERENCES programme,
    day date NOT NULL DEFAULT '-infinity',
    -- What the states of the budget years come to, so that a booking need not look for them.
    known_years int[] NOT NULL DEFAULT '{}',
    open_years int[] NOT NULL DEFAULT '{}',
    years_in_force int[] NOT NULL DEFAULT '{}',
    -- "2020/investive": where repayments of the year are free again.
    free_repayments text[] NOT NULL DEFAULT '{}'
  ) WITH (fillfactor = 20);
  CREATE FUNCTION open_ledger() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  BEGIN
    INSERT INTO ledger (programme_id) VALUES (NEW.id);
    RETURN NULL;
  END $$;
  CREATE TRIGGER programme_has_ledger AFTER INSERT ON programme FOR EACH ROW EXECUTE FUNCTION open_ledger();

  CREATE TABLE ledger_checkpoint (
    programme_id uuid NOT NULL CONSTRAINT ledger_checkpoint_ledger REFERENCES ledger,
    day date NOT NULL,
    envelope_id bigint NOT NULL CONSTRAINT ledger_checkpoint_envelope REFERENCES envelope,
    limit_cents bigint NOT NULL,
    blocked_cents bigint NOT NULL,
    reserved_cents bigint NOT NULL,
    committed_cents bigint NOT NULL,
    ordered_cents bigint NOT NULL,
    paid_cents bigint NOT NULL,
    PRIMARY KEY (programme_id, day, envelope_id)
  );
  CREATE TRIGGER ledger_checkpoint_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_checkpoint
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  -- Takes the programme's turn; when the day is new, the one before ends.
  CREATE FUNCTION begin_ledger_day(of_programme uuid, on_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  DECLARE
    last_day date;
  BEGIN
    SELECT day INTO last_day FROM ledger WHERE programme_id = of_programme FOR NO KEY UPDATE;
    IF last_day >= on_day THEN RETURN; END IF;
    IF on_day > (now() AT TIME ZONE 'Europe/Berlin')::date + 1 THEN
      RAISE check_violation USING MESSAGE = 'the day has not begun', CONSTRAINT = 'ledger_day_not_ahead';
    END IF;
    INSERT INTO ledger_checkpoint
    SELECT programme_id, last_day, id, limit_cents, blocked_cents, reserved_cents, committed_cents, ordered_cents, paid_cents
      FROM envelope WHERE programme_id = of_programme;
    UPDATE ledger SET day = on_day WHERE programme_id = of_programme;
  END $$;
  REVOKE EXECUTE ON FUNCTION open_ledger(), begin_ledger_day(uuid, date) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION begin_ledger_day(uuid, date) TO foerderwerk_app;
  GRANT SELECT ON ledger, ledger_checkpoint TO foerderwerk_app;

  -- The days of what is already booked.
  ALTER TABLE budget_entry ADD COLUMN booked_on date;
  ALTER TABLE budget_entry DISABLE TRIGGER budget_entry_fixed;
  UPDATE budget_entry e SET booked_on = d.day
    FROM (SELECT id, max((made_on AT TIME ZONE 'Europe/Berlin')::date) OVER (PARTITION BY programme_id ORDER BY id) AS day
            FROM budget_entry) d
   WHERE d.id = e.id;
  ALTER TABLE budget_entry ENABLE TRIGGER budget_entry_fixed;
  -- One enters what moves a limit, another releases it; entries from before this rule stay as they are.
  ALTER TABLE budget_entry ADD CONSTRAINT budget_entry_ministry_four_eyes
    CHECK (envelope_kind IS NULL OR (cardinality(person_ids) = 2 AND person_ids[1] <> person_ids[2])) NOT VALID;
  ALTER TABLE budget_entry ALTER COLUMN booked_on SET NOT NULL;
  INSERT INTO ledger (programme_id, day)
    SELECT id, coalesce((SELECT max(booked_on) FROM budget_entry WHERE programme_id = p.id), '-infinity') FROM programme p;
  INSERT INTO ledger_checkpoint
    SELECT v.programme_id, d.booked_on, v.id, sum(m.limit_cents), 0, sum(m.reserved_cents), sum(m.committed_cents), 0, 0
      FROM envelope v
      JOIN ledger l ON l.programme_id = v.programme_id
      JOIN (SELECT DISTINCT programme_id, booked_on FROM budget_entry) d
        ON d.programme_id = v.programme_id AND d.booked_on < l.day
      JOIN ledger_move m ON m.programme_id = v.programme_id AND m.kind = v.kind
       AND m.budget_year IS NOT DISTINCT FROM v.budget_year AND m.due_year IS NOT DISTINCT FROM v.due_year
       AND m.title IS NOT DISTINCT FROM v.title AND m.category IS NOT DISTINCT FROM v.category
      JOIN budget_entry e ON e.id = m.entry_id AND e.booked_on <= d.booked_on
     GROUP BY v.programme_id, d.booked_on, v.id HAVING sum(m.limit_cents) > 0;
`;
