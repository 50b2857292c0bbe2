import { sqlMigration } from '@libs/db/sql-migration';

/**
 * All the letters up to the decision and its aftermath, and the steps that some of them take. Internal ones
 * never reach the applicant; a correction names the letter that it corrects.
 */
export const LetterKinds = sqlMigration(
  23,
  'LetterKinds',
  `
  INSERT INTO lifecycle_step (step, from_state, to_state, duty) VALUES
    ('propose_refusal', 'in_review', 'refusal_proposed', 'review'),
    ('recall', 'refusal_proposed', 'in_review', 'review'),
    ('send_back', 'refusal_proposed', 'in_review', 'decide'),
    ('refuse', 'refusal_proposed', 'refused', 'decide'),
    ('amend', 'approved', 'approved', 'decide'),
    ('revoke', 'approved', 'revoked', 'decide');

  CREATE TABLE letter_kind (
    kind text PRIMARY KEY,
    act boolean NOT NULL,
    internal boolean NOT NULL,
    CONSTRAINT letter_kind_internal_is_no_act CHECK (NOT (act AND internal))
  );
  INSERT INTO letter_kind (kind, act, internal) VALUES
    ('receipt', false, false), ('request', false, false), ('interim', false, false),
    ('early_start', true, false), ('early_start_refusal', true, false), ('hearing', false, false),
    ('award', true, false), ('refusal', true, false), ('amendment', true, false), ('revocation', true, false),
    ('correction', false, false), ('waiver', false, false), ('reminder', false, false),
    ('check_note', false, true), ('calculation', false, true);
  GRANT SELECT ON letter_kind TO foerderwerk_app, foerderwerk_applicant;

  ALTER TABLE letter DROP CONSTRAINT letter_kind_known;
  ALTER TABLE letter ADD CONSTRAINT letter_kind_known FOREIGN KEY (kind) REFERENCES letter_kind;
  ALTER TABLE letter ADD COLUMN refers_to uuid CONSTRAINT letter_refers_to REFERENCES letter;
  CREATE INDEX letter_refers_to_index ON letter (refers_to) WHERE refers_to IS NOT NULL;
  GRANT SELECT (refers_to) ON letter TO foerderwerk_applicant;

  DROP POLICY letter_own ON letter;
  CREATE POLICY letter_own ON letter FOR SELECT TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id)
      AND NOT EXISTS (SELECT FROM letter_kind k WHERE k.kind = letter.kind AND k.internal));
  `,
);
