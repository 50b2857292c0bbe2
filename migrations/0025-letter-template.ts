import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The templates of the letters. A version is a draft until another person than those who wrote it releases it,
 * or somebody discards it; then it never changes again. What came with the product has no author.
 */
export const LetterTemplate = sqlMigration(
  25,
  'LetterTemplate',
  `
  CREATE TABLE letter_template (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    kind text NOT NULL CONSTRAINT letter_template_kind REFERENCES letter_kind,
    version int NOT NULL CONSTRAINT letter_template_version_counts CHECK (version > 0),
    text text NOT NULL,
    revision int NOT NULL DEFAULT 1 CONSTRAINT letter_template_revision_counts CHECK (revision > 0),
    delivered_sha256 text CONSTRAINT letter_template_delivered_sha256 CHECK (delivered_sha256 ~ '^[0-9a-f]{64}$'),
    drafted_by uuid CONSTRAINT letter_template_drafted_by REFERENCES person,
    drafted_at timestamptz NOT NULL,
    edited_by uuid[] NOT NULL DEFAULT '{}',
    changed_at timestamptz NOT NULL,
    submitted_at timestamptz,
    valid_from date,
    released_by uuid CONSTRAINT letter_template_released_by REFERENCES person,
    released_at timestamptz,
    discarded_by uuid CONSTRAINT letter_template_discarded_by REFERENCES person,
    discarded_at timestamptz,
    CONSTRAINT letter_template_version_once UNIQUE (kind, version),
    CONSTRAINT letter_template_delivered_once UNIQUE (kind, delivered_sha256),
    CONSTRAINT letter_template_has_author CHECK (
      (drafted_by IS NOT NULL AND drafted_by = ANY (edited_by)) OR delivered_sha256 IS NOT NULL),
    CONSTRAINT letter_template_editors_known CHECK (array_position(edited_by, NULL) IS NULL),
    CONSTRAINT letter_template_released_whole CHECK (
      (valid_from IS NULL) = (released_at IS NULL)
      AND (released_at IS NULL OR submitted_at IS NOT NULL)
      AND (released_by IS NULL OR released_at IS NOT NULL)
      AND (released_at IS NULL OR released_by IS NOT NULL OR cardinality(edited_by) = 0)),
    CONSTRAINT letter_template_released_by_another CHECK (released_by <> ALL (edited_by)),
    CONSTRAINT letter_template_discarded_whole CHECK (
      (discarded_by IS NULL) = (discarded_at IS NULL) AND num_nonnulls(released_at, discarded_at) < 2)
  );
  CREATE UNIQUE INDEX letter_template_one_draft ON letter_template (kind)
    WHERE released_at IS NULL AND discarded_at IS NULL;
  CREATE INDEX letter_template_in_force ON letter_template (kind, valid_from DESC, version DESC)
    WHERE released_at IS NOT NULL;
  CREATE INDEX letter_template_drafted_by_index ON letter_template (drafted_by);
  CREATE INDEX letter_template_released_by_index ON letter_template (released_by);
  CREATE INDEX letter_template_discarded_by_index ON letter_template (discarded_by);

  CREATE TRIGGER letter_template_origin_fixed
    BEFORE UPDATE OF id, kind, version, delivered_sha256, drafted_by, drafted_at ON letter_template
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER letter_template_closed_fixed BEFORE UPDATE ON letter_template
    FOR EACH ROW WHEN (OLD.released_at IS NOT NULL OR OLD.discarded_at IS NOT NULL)
    EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER letter_template_kept BEFORE DELETE OR TRUNCATE ON letter_template
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  GRANT SELECT, INSERT ON letter_template TO foerderwerk_app;
  GRANT UPDATE (text, revision, edited_by, changed_at, submitted_at, valid_from, released_by, released_at,
    discarded_by, discarded_at) ON letter_template TO foerderwerk_app;
  `,
);
