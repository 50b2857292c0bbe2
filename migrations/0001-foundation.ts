import { sqlMigration } from '@libs/db/sql-migration';

/** The two roles that the product works under, and the counters. */
export const Foundation = sqlMigration(
  1,
  'Foundation',
  `
  DO $$ BEGIN
    CREATE ROLE foerderwerk_app NOLOGIN NOBYPASSRLS;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
  DO $$ BEGIN
    CREATE ROLE foerderwerk_applicant NOLOGIN NOBYPASSRLS;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
  GRANT foerderwerk_applicant TO foerderwerk_app;
  GRANT foerderwerk_app TO CURRENT_USER;

  REVOKE CREATE ON SCHEMA public FROM PUBLIC;
  GRANT USAGE ON SCHEMA public TO foerderwerk_app, foerderwerk_applicant;

  -- The product tells by it whether its schema is complete.
  GRANT SELECT ON migration TO foerderwerk_app;

  CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('app.organisation', true), '')::uuid;
  CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE
    RETURN nullif(current_setting('app.person', true), '')::uuid;
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% rows of % are never changed or removed', TG_OP, TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END $$;

  CREATE TABLE counter (
    series text PRIMARY KEY,
    value bigint NOT NULL CONSTRAINT counter_positive CHECK (value > 0)
  );
  GRANT SELECT, INSERT, UPDATE ON counter TO foerderwerk_app, foerderwerk_applicant;

  CREATE TABLE setting (
    name text PRIMARY KEY,
    value text NOT NULL
  );
  GRANT SELECT, INSERT, UPDATE ON setting TO foerderwerk_app;
  `,
);
