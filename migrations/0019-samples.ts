import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Samples that the Rechnungshof draws, each with what it was drawn from and by: whoever has the row can draw
 * it again.
 */
export const Samples = sqlMigration(
  19,
  'Samples',
  `
  CREATE TABLE audit_sample (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id uuid NOT NULL CONSTRAINT audit_sample_programme REFERENCES programme,
    as_of date NOT NULL,
    budget_year int NOT NULL,
    title text,
    method text NOT NULL,
    seed text NOT NULL,
    share_percent int NOT NULL,
    population int NOT NULL,
    population_cents bigint NOT NULL,
    criteria jsonb NOT NULL,
    drawn jsonb NOT NULL,
    drawn_by uuid NOT NULL CONSTRAINT audit_sample_drawn_by REFERENCES person,
    drawn_at timestamptz NOT NULL
  );
  CREATE INDEX audit_sample_programme_index ON audit_sample (programme_id, id DESC);
  CREATE INDEX audit_sample_drawn_by_index ON audit_sample (drawn_by);
  CREATE TRIGGER audit_sample_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_sample
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON audit_sample TO foerderwerk_app;
  `,
);
