import { sqlMigration } from '@libs/db/sql-migration';

/**
 * A draft may be carried over to another version of the directive or another funding item, by its applicant
 * and only with the step that records who did it. What was filed keeps the version it was filed under.
 */
export const Rebinding = sqlMigration(
  22,
  'Rebinding',
  `
  INSERT INTO lifecycle_step (step, from_state, to_state, duty) VALUES ('rebind', 'draft', 'draft', 'apply');

  CREATE FUNCTION refuse_rebinding() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF NEW.number IS NULL AND OLD.state = 'draft' AND NEW.state = 'draft' AND EXISTS (
      SELECT FROM case_step WHERE case_id = NEW.id AND version = NEW.version AND step = 'rebind')
    THEN RETURN NEW; END IF;
    RAISE check_violation USING MESSAGE = 'a case keeps the version and the item it was filed under',
      CONSTRAINT = 'grant_case_rebound_as_draft';
  END $$;
  CREATE TRIGGER grant_case_rebound_as_draft BEFORE UPDATE ON grant_case FOR EACH ROW
    WHEN (ROW (NEW.programme_id, NEW.directive_version, NEW.item)
      IS DISTINCT FROM ROW (OLD.programme_id, OLD.directive_version, OLD.item))
    EXECUTE FUNCTION refuse_rebinding();

  GRANT UPDATE (directive_version, item) ON grant_case TO foerderwerk_applicant;
  `,
);
