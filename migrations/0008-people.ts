import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Accounts: every person stands on one side, demo people are marked, failed sign-ins are counted per e-mail
 * address, whether an account belongs to it or not.
 */
export const People = sqlMigration(
  8,
  'People',
  `
  ALTER TABLE person
    DROP COLUMN failed_sign_ins,
    DROP COLUMN locked_until,
    ADD COLUMN demo boolean NOT NULL DEFAULT false,
    ADD COLUMN side text NOT NULL
      GENERATED ALWAYS AS (CASE WHEN organisation_id IS NULL THEN 'staff' ELSE 'applicant' END) STORED,
    ADD CONSTRAINT person_side_unique UNIQUE (id, side);

  ALTER TABLE person_role
    ADD COLUMN side text NOT NULL
      GENERATED ALWAYS AS (CASE WHEN role LIKE 'applicant%' THEN 'applicant' ELSE 'staff' END) STORED,
    ADD CONSTRAINT person_role_of_own_side FOREIGN KEY (person_id, side) REFERENCES person (id, side);

  CREATE TABLE sign_in_failure (
    email_hash bytea PRIMARY KEY CONSTRAINT sign_in_failure_sha256 CHECK (length(email_hash) = 32),
    failures int NOT NULL CONSTRAINT sign_in_failure_counts CHECK (failures > 0),
    forgotten_at timestamptz NOT NULL
  );
  CREATE INDEX sign_in_failure_forgotten_index ON sign_in_failure (forgotten_at);

  ALTER TABLE session ADD CONSTRAINT session_token_sha256 CHECK (length(token_hash) = 32);
  CREATE INDEX session_expires_index ON session (expires_at);

  GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_failure TO foerderwerk_app;
  `,
);
