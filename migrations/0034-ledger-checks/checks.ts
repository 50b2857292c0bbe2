/**
 * Complete checks of a programme's ledger up to the end of a day that is over: what they read, what the entries
 * add up to by then, and what lay apart. Pages go on from the sums. The latest check of a day counts.
 */
export const checks = `
  CREATE TABLE ledger_check (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id uuid NOT NULL CONSTRAINT ledger_check_ledger REFERENCES ledger,
    day date NOT NULL,
    checked_at timestamptz NOT NULL,
    entries bigint NOT NULL,
    closings int NOT NULL,
    cases int NOT NULL,
    sums jsonb NOT NULL CONSTRAINT ledger_check_sums_are_list CHECK (jsonb_typeof(sums) = 'array'),
    decided_cents bigint NOT NULL,
    repaid_cents bigint NOT NULL,
    -- Closing balances beside the sums of the entries, over all days up to this one.
    closing_difference_cents bigint NOT NULL,
    closing_findings jsonb NOT NULL,
    -- What was decided beside what was bound, at the end of the day.
    case_difference_cents bigint NOT NULL,
    case_findings jsonb NOT NULL,
    difference_cents bigint NOT NULL GENERATED ALWAYS AS (closing_difference_cents + case_difference_cents) STORED,
    CONSTRAINT ledger_check_differences_without_sign CHECK (least(closing_difference_cents, case_difference_cents) >= 0)
  );
  CREATE INDEX ledger_check_day_index ON ledger_check (programme_id, day, id);
  CREATE TRIGGER ledger_check_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON ledger_check
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON ledger_check TO foerderwerk_app;

  -- What came after a check: entries and changes of awards by the day that they count for.
  CREATE INDEX budget_entry_day_index ON budget_entry (programme_id, booked_on);
  CREATE INDEX award_change_day_index ON award_change (booked_on) WHERE status = 'signed';
`;
