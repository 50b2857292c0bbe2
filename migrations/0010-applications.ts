import { sqlMigration } from '@libs/db/sql-migration';

/**
 * What applicants write. Sections and files change only while the case is a draft or returned, and a
 * submission exists only together with the step that submitted it: both hold whoever asks.
 */
export const Applications = sqlMigration(
  10,
  'Applications',
  `
  CREATE TABLE application_start (
    token uuid PRIMARY KEY,
    case_id uuid CONSTRAINT application_start_case REFERENCES grant_case,
    organisation_id uuid NOT NULL CONSTRAINT application_start_organisation REFERENCES organisation
  );

  CREATE TABLE application_section (
    case_id uuid NOT NULL CONSTRAINT application_section_case REFERENCES grant_case,
    section text NOT NULL CONSTRAINT application_section_known CHECK (section IN
      ('applicant', 'project', 'costs', 'funding', 'declarations')),
    data jsonb NOT NULL CONSTRAINT application_section_is_object CHECK (jsonb_typeof(data) = 'object'),
    version int NOT NULL CONSTRAINT application_section_version_counts CHECK (version > 0),
    updated_by uuid NOT NULL CONSTRAINT application_section_updated_by REFERENCES person,
    updated_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, section)
  );

  CREATE TABLE application_attachment (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL CONSTRAINT application_attachment_case REFERENCES grant_case,
    kind text NOT NULL,
    name text NOT NULL CONSTRAINT application_attachment_has_name CHECK (name <> '' AND length(name) <= 200),
    type text NOT NULL,
    size_bytes bigint NOT NULL CONSTRAINT application_attachment_not_empty CHECK (size_bytes > 0),
    sha256 text NOT NULL CONSTRAINT application_attachment_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    scan_state text NOT NULL DEFAULT 'unscanned'
      CONSTRAINT application_attachment_scan_known CHECK (scan_state IN ('unscanned', 'clean', 'infected')),
    uploaded_by uuid NOT NULL CONSTRAINT application_attachment_uploaded_by REFERENCES person,
    uploaded_at timestamptz NOT NULL,
    removed_at timestamptz
  );
  CREATE INDEX application_attachment_case_index ON application_attachment (case_id, uploaded_at, id);

  CREATE TABLE application_submission (
    case_id uuid NOT NULL,
    revision int NOT NULL CONSTRAINT application_submission_revision_counts CHECK (revision > 0),
    case_version int NOT NULL,
    state text NOT NULL GENERATED ALWAYS AS ('submitted') STORED,
    recipient jsonb NOT NULL,
    sections jsonb NOT NULL,
    facts jsonb NOT NULL,
    evaluation jsonb NOT NULL,
    declared jsonb NOT NULL,
    files jsonb NOT NULL,
    total_cents bigint NOT NULL,
    eligible_cents bigint NOT NULL,
    requested_cents bigint NOT NULL,
    grant_cents bigint NOT NULL,
    submitted_by uuid NOT NULL CONSTRAINT application_submission_submitted_by REFERENCES person,
    submitted_at timestamptz NOT NULL,
    PRIMARY KEY (case_id, revision),
    CONSTRAINT application_submission_by_step FOREIGN KEY (case_id, case_version, state)
      REFERENCES case_step (case_id, version, to_state),
    CONSTRAINT application_submission_once_per_step UNIQUE (case_id, case_version)
  );
  CREATE TRIGGER application_submission_fixed BEFORE UPDATE OR DELETE ON application_submission
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- Locks the case, so that nobody submits between this look and the write.
  CREATE FUNCTION refuse_unless_open() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM grant_case WHERE id = NEW.case_id AND state IN ('draft', 'returned') FOR SHARE;
    IF NOT FOUND THEN
      RAISE check_violation USING MESSAGE = 'the application is not open for changes',
        CONSTRAINT = TG_TABLE_NAME || '_only_while_open';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER application_section_only_while_open BEFORE INSERT OR UPDATE ON application_section
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_open();
  CREATE TRIGGER application_attachment_added_while_open BEFORE INSERT ON application_attachment
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_open();
  CREATE TRIGGER application_attachment_removed_while_open BEFORE UPDATE OF removed_at ON application_attachment
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_open();

  GRANT SELECT ON application_section, application_attachment, application_submission TO foerderwerk_app;
  GRANT UPDATE (scan_state) ON application_attachment TO foerderwerk_app;
  GRANT SELECT, INSERT ON application_start TO foerderwerk_applicant;
  GRANT UPDATE (case_id) ON application_start TO foerderwerk_applicant;
  GRANT SELECT, INSERT ON application_section, application_attachment, application_submission
    TO foerderwerk_applicant;
  GRANT UPDATE (data, version, updated_by, updated_at) ON application_section TO foerderwerk_applicant;
  GRANT UPDATE (removed_at) ON application_attachment TO foerderwerk_applicant;

  -- Only the organisation itself writes, not even staff: hence its id beside the case's own row security.
  ALTER TABLE application_start ENABLE ROW LEVEL SECURITY;
  CREATE POLICY application_start_own ON application_start TO foerderwerk_applicant
    USING (organisation_id = app_organisation());

  ALTER TABLE application_section ENABLE ROW LEVEL SECURITY;
  CREATE POLICY application_section_all ON application_section FOR SELECT TO foerderwerk_app USING (true);
  CREATE POLICY application_section_own ON application_section TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id AND c.organisation_id = app_organisation()));

  ALTER TABLE application_attachment ENABLE ROW LEVEL SECURITY;
  CREATE POLICY application_attachment_all ON application_attachment FOR SELECT TO foerderwerk_app USING (true);
  CREATE POLICY application_attachment_scanned ON application_attachment FOR UPDATE TO foerderwerk_app USING (true);
  CREATE POLICY application_attachment_own ON application_attachment TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id AND c.organisation_id = app_organisation()));

  ALTER TABLE application_submission ENABLE ROW LEVEL SECURITY;
  CREATE POLICY application_submission_all ON application_submission FOR SELECT TO foerderwerk_app USING (true);
  CREATE POLICY application_submission_own ON application_submission TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id AND c.organisation_id = app_organisation()));
  `,
);
