import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Issued letters: the exact template and data with the decision, the pages soon after. No column that has a
 * value ever gets another one, so a letter stays what it was when it was issued.
 */
export const Letters = sqlMigration(
  12,
  'Letters',
  `
  CREATE TABLE letter (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL CONSTRAINT letter_case REFERENCES grant_case,
    kind text NOT NULL CONSTRAINT letter_kind_known CHECK (kind IN ('receipt', 'award')),
    document_id text NOT NULL CONSTRAINT letter_document_id_unique UNIQUE,
    template text NOT NULL,
    template_version text NOT NULL,
    template_text text NOT NULL,
    snapshot jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    bytes bytea,
    sha256 bytea,
    printed_at timestamptz,
    first_retrieved_at timestamptz,
    CONSTRAINT letter_printed_whole CHECK (num_nulls(bytes, sha256, printed_at) IN (0, 3)),
    CONSTRAINT letter_hash_fits CHECK (sha256 = sha256(bytes)),
    CONSTRAINT letter_retrieved_when_printed CHECK (first_retrieved_at IS NULL OR printed_at IS NOT NULL)
  );
  CREATE INDEX letter_case_index ON letter (case_id, created_at DESC);
  CREATE INDEX letter_created_index ON letter (created_at DESC, id DESC);

  CREATE FUNCTION refuse_second_writing() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (
      SELECT FROM jsonb_each(to_jsonb(OLD)) AS was (name, value)
      WHERE was.value <> 'null' AND was.value IS DISTINCT FROM to_jsonb(NEW) -> was.name
    ) THEN
      RAISE EXCEPTION 'what is written in % is never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER letter_written_once BEFORE UPDATE ON letter FOR EACH ROW EXECUTE FUNCTION refuse_second_writing();
  CREATE TRIGGER letter_kept BEFORE DELETE OR TRUNCATE ON letter FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  GRANT SELECT, INSERT, UPDATE (bytes, sha256, printed_at) ON letter TO foerderwerk_app;
  GRANT SELECT (id, case_id, kind, document_id, created_at, bytes, sha256, printed_at, first_retrieved_at),
    UPDATE (first_retrieved_at) ON letter TO foerderwerk_applicant;

  ALTER TABLE letter ENABLE ROW LEVEL SECURITY;
  CREATE POLICY letter_all ON letter TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY letter_own ON letter FOR SELECT TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));
  CREATE POLICY letter_own_retrieved ON letter FOR UPDATE TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));
  `,
);
