import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The audit trail and its seal. The product may add entries and read them, nothing else; number and
 * transaction id of an entry are PostgreSQL's own, so nobody chooses an entry's place.
 */
export const Audit = sqlMigration(
  6,
  'Audit',
  `
  CREATE TABLE audit_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
    at timestamptz NOT NULL,
    person_id uuid NOT NULL,
    organisation_id uuid,
    event text NOT NULL,
    subject_type text NOT NULL,
    subject_id text NOT NULL,
    data jsonb NOT NULL
  );
  CREATE INDEX audit_entry_xid_index ON audit_entry (xid, id);
  CREATE INDEX audit_entry_subject_index ON audit_entry (subject_type, subject_id, id);
  CREATE INDEX audit_entry_person_index ON audit_entry (person_id, id);

  CREATE TABLE audit_seal (
    position bigint PRIMARY KEY CONSTRAINT audit_seal_position_positive CHECK (position > 0),
    entry_id bigint NOT NULL CONSTRAINT audit_seal_once UNIQUE CONSTRAINT audit_seal_entry REFERENCES audit_entry,
    hash bytea NOT NULL CONSTRAINT audit_seal_sha256 CHECK (length(hash) = 32)
  );

  CREATE TABLE audit_block (
    number bigint PRIMARY KEY CONSTRAINT audit_block_number_positive CHECK (number > 0),
    last_position bigint NOT NULL CONSTRAINT audit_block_end_once UNIQUE
      CONSTRAINT audit_block_end REFERENCES audit_seal,
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    signature bytea NOT NULL,
    sealed_at timestamptz NOT NULL
  );

  CREATE TRIGGER audit_entry_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER audit_seal_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
    EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER audit_block_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_block
    EXECUTE FUNCTION refuse_change();

  GRANT INSERT (at, person_id, organisation_id, event, subject_type, subject_id, data) ON audit_entry
    TO foerderwerk_app, foerderwerk_applicant;
  GRANT SELECT ON audit_entry TO foerderwerk_app;
  GRANT SELECT, INSERT ON audit_seal, audit_block TO foerderwerk_app;

  ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
  CREATE POLICY audit_entry_all ON audit_entry TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY audit_entry_own ON audit_entry FOR INSERT TO foerderwerk_applicant
    WITH CHECK (person_id = app_person() AND organisation_id IS NOT DISTINCT FROM app_organisation());
  `,
);
