import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The state of a budget year under four eyes: a movement like any other, and what it released. A state names the
 * movement that it comes from together with both its people; those from before this rule stay as they are.
 */
export const YearStates = sqlMigration(
  33,
  'YearStates',
  `
  ALTER TABLE budget_movement
    DROP CONSTRAINT budget_movement_kind_known,
    ADD CONSTRAINT budget_movement_kind_known CHECK (kind IN (
      'appropriation', 'supplement', 'transfer', 'block', 'carry_over', 'year_end', 'correction', 'year_state')),
    ADD CONSTRAINT budget_movement_people UNIQUE (id, entered_by, released_by);
  ALTER TABLE budget_year
    ADD COLUMN released_by uuid,
    ADD COLUMN released_at timestamptz,
    ADD COLUMN movement_id uuid,
    ADD CONSTRAINT budget_year_four_eyes CHECK (released_by <> entered_by),
    ADD CONSTRAINT budget_year_released CHECK (num_nulls(released_by, released_at, movement_id) = 0) NOT VALID,
    ADD CONSTRAINT budget_year_movement FOREIGN KEY (movement_id, entered_by, released_by)
      REFERENCES budget_movement (id, entered_by, released_by);
`,
);
