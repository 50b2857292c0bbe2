import { sqlMigration } from '@libs/db/sql-migration';

/** Who may apply, and the people with their accounts. */
export const Organisations = sqlMigration(
  2,
  'Organisations',
  `
  CREATE TABLE organisation (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ags text NOT NULL CONSTRAINT organisation_ags_unique UNIQUE,
    name text NOT NULL,
    kind text NOT NULL CONSTRAINT organisation_kind_known CHECK (kind IN
      ('municipality', 'town', 'independent_city', 'district', 'association')),
    district_ags text NOT NULL,
    street text,
    postal_code text,
    city text,
    representative text,
    email text,
    created_at timestamptz NOT NULL
  );

  CREATE TABLE person (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL CONSTRAINT person_email_lower CHECK (email = lower(email)),
    name text NOT NULL,
    password_hash text,
    organisation_id uuid CONSTRAINT person_organisation REFERENCES organisation,
    failed_sign_ins int NOT NULL DEFAULT 0,
    locked_until timestamptz,
    disabled_at timestamptz,
    created_at timestamptz NOT NULL,
    CONSTRAINT person_email_unique UNIQUE (email)
  );
  CREATE INDEX person_organisation_index ON person (organisation_id);

  CREATE TABLE person_role (
    person_id uuid NOT NULL CONSTRAINT person_role_person REFERENCES person,
    role text NOT NULL CONSTRAINT person_role_known CHECK (role IN
      ('applicant_editor', 'applicant_signatory', 'caseworker', 'approver', 'head',
       'budget_officer', 'auditor', 'operator')),
    PRIMARY KEY (person_id, role)
  );

  CREATE TABLE session (
    token_hash bytea PRIMARY KEY,
    person_id uuid NOT NULL CONSTRAINT session_person REFERENCES person,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE INDEX session_person_index ON session (person_id);

  GRANT SELECT, INSERT, UPDATE ON organisation, person TO foerderwerk_app;
  GRANT SELECT, INSERT, DELETE ON person_role TO foerderwerk_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON session TO foerderwerk_app;
  GRANT SELECT ON organisation TO foerderwerk_applicant;
  GRANT SELECT (id, name, organisation_id) ON person TO foerderwerk_applicant;

  -- Applicants read the names of their colleagues and of staff, who stand in the history of their cases.
  ALTER TABLE person ENABLE ROW LEVEL SECURITY;
  CREATE POLICY person_all ON person TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY person_known ON person FOR SELECT TO foerderwerk_applicant
    USING (organisation_id IS NULL OR organisation_id = app_organisation());

  ALTER TABLE organisation ENABLE ROW LEVEL SECURITY;
  CREATE POLICY organisation_all ON organisation TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY organisation_own ON organisation FOR SELECT TO foerderwerk_applicant USING (id = app_organisation());
  `,
);
