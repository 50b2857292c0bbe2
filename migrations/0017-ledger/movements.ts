/** What the ministry moves: entered by one, released by another, and then booked; what was entered stays. */
export const movements = `
  CREATE TABLE budget_movement (
    id uuid PRIMARY KEY,
    programme_id uuid NOT NULL CONSTRAINT budget_movement_programme REFERENCES programme,
    kind text NOT NULL CONSTRAINT budget_movement_kind_known CHECK (kind IN (
      'appropriation', 'supplement', 'transfer', 'block', 'carry_over', 'year_end', 'correction')),
    rows jsonb NOT NULL CONSTRAINT budget_movement_has_rows
      CHECK (jsonb_typeof(rows) = 'array' AND jsonb_array_length(rows) > 0),
    reason text NOT NULL CONSTRAINT budget_movement_has_reason CHECK (reason <> ''),
    reference text,
    entered_by uuid NOT NULL CONSTRAINT budget_movement_entered_by REFERENCES person,
    entered_at timestamptz NOT NULL,
    released_by uuid CONSTRAINT budget_movement_released_by REFERENCES person,
    released_at timestamptz,
    withdrawn_by uuid CONSTRAINT budget_movement_withdrawn_by REFERENCES person,
    withdrawn_at timestamptz,
    CONSTRAINT budget_movement_released_by_another CHECK (released_by <> entered_by),
    CONSTRAINT budget_movement_ends_whole CHECK (
      (released_by IS NULL) = (released_at IS NULL) AND (withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
    CONSTRAINT budget_movement_ends_once CHECK (num_nonnulls(released_at, withdrawn_at) < 2),
    CONSTRAINT budget_movement_carry_has_consent
      CHECK (kind <> 'carry_over' OR coalesce(reference, '') <> '')
  );
  CREATE INDEX budget_movement_programme_index ON budget_movement (programme_id, entered_at);
  CREATE TRIGGER budget_movement_content_fixed
    BEFORE UPDATE OF id, programme_id, kind, rows, reason, reference, entered_by, entered_at ON budget_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER budget_movement_end_fixed BEFORE UPDATE ON budget_movement
    FOR EACH ROW WHEN (OLD.released_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER budget_movement_kept BEFORE DELETE OR TRUNCATE ON budget_movement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON budget_movement TO foerderwerk_app;
  GRANT UPDATE (released_by, released_at, withdrawn_by, withdrawn_at) ON budget_movement TO foerderwerk_app;
`;
