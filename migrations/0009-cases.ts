import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The spine. A state changes only together with a row in case_step (deferred foreign key), a step only
 * along the lifecycle (foreign key to lifecycle_step), each step follows the one before, and over the whole
 * case a person holds one duty (four eyes): all of it without a line of code having to remember it.
 */
export const Cases = sqlMigration(
  9,
  'Cases',
  `
  CREATE TABLE lifecycle_step (
    step text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    duty text NOT NULL,
    PRIMARY KEY (step, from_state),
    CONSTRAINT lifecycle_step_whole UNIQUE (step, from_state, to_state, duty)
  );
  INSERT INTO lifecycle_step (step, from_state, to_state, duty) VALUES
    ('start', 'none', 'draft', 'apply'),
    ('discard', 'draft', 'discarded', 'apply'),
    ('submit', 'draft', 'submitted', 'apply'),
    ('submit', 'returned', 'submitted', 'apply'),
    ('withdraw', 'submitted', 'withdrawn', 'apply'),
    ('withdraw', 'in_review', 'withdrawn', 'apply'),
    ('withdraw', 'returned', 'withdrawn', 'apply'),
    ('take', 'submitted', 'in_review', 'review'),
    ('return', 'in_review', 'returned', 'review'),
    ('propose', 'in_review', 'proposed', 'review'),
    ('recall', 'proposed', 'in_review', 'review'),
    ('send_back', 'proposed', 'in_review', 'decide'),
    ('approve', 'proposed', 'approved', 'decide');

  CREATE TABLE grant_case (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    number text CONSTRAINT grant_case_number_unique UNIQUE,
    programme_id uuid NOT NULL CONSTRAINT grant_case_programme REFERENCES programme,
    directive_version text NOT NULL,
    item text NOT NULL,
    organisation_id uuid NOT NULL CONSTRAINT grant_case_organisation REFERENCES organisation,
    title text NOT NULL DEFAULT '',
    state text NOT NULL,
    version int NOT NULL,
    assigned_to uuid CONSTRAINT grant_case_assigned_to REFERENCES person,
    created_at timestamptz NOT NULL,
    submitted_at timestamptz,
    state_since timestamptz NOT NULL,
    CONSTRAINT grant_case_numbered_when_submitted
      CHECK ((number IS NULL) = (submitted_at IS NULL) AND (number IS NOT NULL OR state IN ('draft', 'discarded')))
  );
  CREATE INDEX grant_case_organisation_index ON grant_case (organisation_id, created_at DESC, id DESC);
  CREATE INDEX grant_case_queue_index ON grant_case (state, submitted_at, id) WHERE number IS NOT NULL;
  CREATE INDEX grant_case_received_index ON grant_case (submitted_at DESC, id DESC) WHERE number IS NOT NULL;
  CREATE INDEX grant_case_assigned_index ON grant_case (assigned_to) WHERE assigned_to IS NOT NULL;
  CREATE INDEX grant_case_programme_index ON grant_case (programme_id);

  CREATE TABLE case_duty (
    case_id uuid NOT NULL CONSTRAINT case_duty_case REFERENCES grant_case,
    person_id uuid NOT NULL CONSTRAINT case_duty_person REFERENCES person,
    duty text NOT NULL,
    CONSTRAINT case_duty_one_per_person PRIMARY KEY (case_id, person_id),
    CONSTRAINT case_duty_whole UNIQUE (case_id, person_id, duty)
  );
  CREATE INDEX case_duty_person_index ON case_duty (person_id);

  CREATE TABLE case_step (
    case_id uuid NOT NULL CONSTRAINT case_step_case REFERENCES grant_case,
    version int NOT NULL CONSTRAINT case_step_version_counts CHECK (version > 0),
    previous_version int GENERATED ALWAYS AS (nullif(version - 1, 0)) STORED,
    step text NOT NULL,
    from_state text NOT NULL,
    to_state text NOT NULL,
    duty text NOT NULL,
    person_id uuid NOT NULL,
    at timestamptz NOT NULL,
    reason text,
    CONSTRAINT case_step_once_per_version PRIMARY KEY (case_id, version),
    CONSTRAINT case_step_reached UNIQUE (case_id, version, to_state),
    CONSTRAINT case_step_begins_with_start CHECK ((version = 1) = (from_state = 'none')),
    CONSTRAINT case_step_in_lifecycle FOREIGN KEY (step, from_state, to_state, duty)
      REFERENCES lifecycle_step (step, from_state, to_state, duty),
    CONSTRAINT case_step_follows_previous FOREIGN KEY (case_id, previous_version, from_state)
      REFERENCES case_step (case_id, version, to_state),
    CONSTRAINT case_step_duty_held FOREIGN KEY (case_id, person_id, duty)
      REFERENCES case_duty (case_id, person_id, duty)
  );
  ALTER TABLE grant_case ADD CONSTRAINT grant_case_state_by_step FOREIGN KEY (id, version, state)
    REFERENCES case_step (case_id, version, to_state) DEFERRABLE INITIALLY DEFERRED;

  CREATE TRIGGER case_duty_fixed BEFORE UPDATE OR DELETE ON case_duty FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER case_step_fixed BEFORE UPDATE OR DELETE ON case_step FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE TABLE deadline (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id uuid NOT NULL CONSTRAINT deadline_case REFERENCES grant_case,
    kind text NOT NULL,
    side text NOT NULL CONSTRAINT deadline_side_known CHECK (side IN ('applicant', 'staff')),
    due_on date NOT NULL,
    rule text NOT NULL,
    reckoning text NOT NULL,
    met_at timestamptz,
    CONSTRAINT deadline_one_open_per_kind UNIQUE NULLS NOT DISTINCT (case_id, kind, met_at)
  );
  CREATE INDEX deadline_open_index ON deadline (side, due_on) WHERE met_at IS NULL;

  GRANT SELECT ON lifecycle_step TO foerderwerk_app, foerderwerk_applicant;
  GRANT SELECT, INSERT ON grant_case, case_duty, case_step, deadline TO foerderwerk_app, foerderwerk_applicant;
  GRANT UPDATE (number, title, state, version, submitted_at, state_since) ON grant_case
    TO foerderwerk_app, foerderwerk_applicant;
  GRANT UPDATE (assigned_to) ON grant_case TO foerderwerk_app;
  GRANT UPDATE (met_at) ON deadline TO foerderwerk_app, foerderwerk_applicant;

  ALTER TABLE grant_case ENABLE ROW LEVEL SECURITY;
  CREATE POLICY grant_case_all ON grant_case TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY grant_case_own ON grant_case TO foerderwerk_applicant
    USING (organisation_id = app_organisation()) WITH CHECK (organisation_id = app_organisation());

  ALTER TABLE case_duty ENABLE ROW LEVEL SECURITY;
  CREATE POLICY case_duty_all ON case_duty TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY case_duty_own ON case_duty TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));

  ALTER TABLE case_step ENABLE ROW LEVEL SECURITY;
  CREATE POLICY case_step_all ON case_step TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY case_step_own ON case_step TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));

  ALTER TABLE deadline ENABLE ROW LEVEL SECURITY;
  CREATE POLICY deadline_all ON deadline TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY deadline_own ON deadline TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));
  `,
);
