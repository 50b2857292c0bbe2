import { sqlMigration } from '@libs/db/sql-migration';

/** Chapter and title that pay grants are a kind of master data, entered by one person and released by another. */
export const BudgetTitleNumbers = sqlMigration(
  47,
  'BudgetTitleNumbers',
  `
  CREATE TABLE budget_title (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    valid_from date NOT NULL,
    investive text NOT NULL CONSTRAINT budget_title_has_investive CHECK (investive <> ''),
    consumptive text NOT NULL CONSTRAINT budget_title_has_consumptive CHECK (consumptive <> ''),
    mark text NOT NULL CONSTRAINT budget_title_mark_known CHECK (mark IN ('assumed', 'confirmed')),
    source text NOT NULL,
    entered_by uuid CONSTRAINT budget_title_entered_by REFERENCES person,
    entered_at timestamptz NOT NULL,
    released_by uuid CONSTRAINT budget_title_released_by REFERENCES person,
    released_at timestamptz,
    CONSTRAINT budget_title_begins_alone UNIQUE (valid_from),
    CONSTRAINT budget_title_confirmed_by_source CHECK (mark = 'assumed' OR source <> ''),
    CONSTRAINT budget_title_released_by_another CHECK (released_by <> entered_by),
    CONSTRAINT budget_title_released_whole
      CHECK ((released_by IS NOT NULL) = (released_at IS NOT NULL AND entered_by IS NOT NULL)),
    CONSTRAINT budget_title_waits_for_another CHECK (entered_by IS NOT NULL OR released_at IS NOT NULL)
  );
  CREATE TRIGGER budget_title_content_fixed
    BEFORE UPDATE OF id, valid_from, investive, consumptive, mark, source, entered_by, entered_at ON budget_title
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER budget_title_release_fixed BEFORE UPDATE OR DELETE ON budget_title
    FOR EACH ROW WHEN (OLD.released_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT, DELETE ON budget_title TO foerderwerk_app;
  GRANT UPDATE (released_by, released_at) ON budget_title TO foerderwerk_app;
  ALTER TABLE budget_title ENABLE ROW LEVEL SECURITY;
  CREATE POLICY budget_title_all ON budget_title TO foerderwerk_app USING (true) WITH CHECK (true);
  -- They stand in letters, so applicants may see them, once they are released.
  GRANT SELECT (id, valid_from, investive, consumptive, mark, source, released_at) ON budget_title TO foerderwerk_applicant;
  CREATE POLICY budget_title_released ON budget_title FOR SELECT TO foerderwerk_applicant
    USING (released_at IS NOT NULL);
  `,
);
