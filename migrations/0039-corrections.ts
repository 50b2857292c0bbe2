import { sqlMigration } from '@libs/db/sql-migration';

/**
 * A correction of an act needs the signature that the act itself needs: a draft knows what kind of letter it
 * speaks of. What was issued before stays as it is. And the form for a waiver of remedies can be written.
 */
export const Corrections = sqlMigration(
  39,
  'Corrections',
  `
  DROP INDEX letter_draft_one_open_early_start;
  ALTER TABLE letter_draft
    ADD COLUMN refers_to_kind text,
    DROP CONSTRAINT letter_draft_refers_to,
    DROP CONSTRAINT letter_draft_kind_known,
    DROP CONSTRAINT letter_draft_names_letter,
    DROP CONSTRAINT letter_draft_signed_as_its_kind,
    DROP CONSTRAINT letter_draft_proposed_for_signature,
    DROP COLUMN needs_signature;

  ALTER TABLE letter_draft DISABLE TRIGGER letter_draft_closed_for_good;
  UPDATE letter_draft d SET refers_to_kind = l.kind FROM letter l WHERE l.id = d.refers_to;
  ALTER TABLE letter_draft ENABLE TRIGGER letter_draft_closed_for_good;

  ALTER TABLE letter_draft
    ADD COLUMN needs_signature boolean NOT NULL GENERATED ALWAYS AS
      (kind IN ('early_start', 'early_start_refusal') OR (kind = 'correction' AND coalesce(refers_to_kind IN
        ('early_start', 'early_start_refusal', 'award', 'refusal', 'amendment', 'revocation'), false))) STORED,
    ADD CONSTRAINT letter_draft_kind_known CHECK (kind IN
      ('interim', 'hearing', 'correction', 'reminder', 'waiver', 'early_start', 'early_start_refusal')),
    ADD CONSTRAINT letter_draft_names_letter CHECK (kind NOT IN ('correction', 'waiver') OR refers_to IS NOT NULL),
    ADD CONSTRAINT letter_draft_refers_to_whole CHECK (num_nulls(refers_to, refers_to_kind) IN (0, 2)),
    ADD CONSTRAINT letter_draft_refers_to FOREIGN KEY (refers_to, case_id, refers_to_kind)
      REFERENCES letter (id, case_id, kind),
    ADD CONSTRAINT letter_draft_signed_as_its_kind
      CHECK ((signed_at IS NOT NULL) = (needs_signature AND letter_id IS NOT NULL)) NOT VALID,
    ADD CONSTRAINT letter_draft_proposed_for_signature CHECK (proposed_at IS NULL OR needs_signature);
  CREATE UNIQUE INDEX letter_draft_one_open_early_start ON letter_draft (case_id)
    WHERE kind IN ('early_start', 'early_start_refusal') AND letter_id IS NULL AND discarded_at IS NULL;
  GRANT UPDATE (refers_to_kind) ON letter_draft TO foerderwerk_app;
  `,
);
