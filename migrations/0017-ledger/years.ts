/**
 * Budget years: planned, under provisional management, in force, closed, each state once and only forward.
 * Years of one plan (a double budget) carry the same name of it. What is bound must be of a year that is open,
 * as soon as anything is known of the year.
 */
export const years = `
  CREATE TABLE budget_year (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id uuid NOT NULL CONSTRAINT budget_year_programme REFERENCES programme,
    budget_year int NOT NULL CONSTRAINT budget_year_plausible CHECK (budget_year BETWEEN 2000 AND 2100),
    state text NOT NULL CONSTRAINT budget_year_state_known
      CHECK (state IN ('planned', 'provisional', 'in_force', 'closed')),
    plan text NOT NULL CONSTRAINT budget_year_has_plan CHECK (plan <> ''),
    -- Titles whose note lets repayments of the year reduce the expenditure; all others go to the income title.
    repayments_free text[] NOT NULL DEFAULT '{}'
      CONSTRAINT budget_year_repayments_known CHECK (repayments_free <@ '{investive,consumptive}'),
    -- Titles whose unused money may be carried over; investments by law, §§ 19, 45 LHO.
    transferable text[] NOT NULL DEFAULT '{investive}'
      CONSTRAINT budget_year_transferable_known CHECK (transferable <@ '{investive,consumptive}'),
    reason text NOT NULL CONSTRAINT budget_year_has_reason CHECK (reason <> ''),
    entered_by uuid NOT NULL CONSTRAINT budget_year_entered_by REFERENCES person,
    entered_at timestamptz NOT NULL,
    CONSTRAINT budget_year_state_once UNIQUE (programme_id, budget_year, state)
  );
  CREATE TRIGGER budget_year_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON budget_year
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON budget_year TO foerderwerk_app;

  -- Whether money of this budget year may be bound on a day, given the years of which anything is known, those
  -- that are open and those whose plan has come into force. Authorisations that are not used up live on while the
  -- year of the day is managed provisionally, § 45 (1) LHO (read in the federal text).
  CREATE FUNCTION year_is_open(made_in int, due_in int, on_day date, known int[], open int[], in_force int[])
  RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT (made_in <> ALL (known) OR made_in = ANY (open))
       AND (made_in >= extract(year FROM on_day)
            OR extract(year FROM on_day) <> ALL (known)
            OR (due_in > made_in AND extract(year FROM on_day) <> ALL (in_force)))
  $$;
`;
