import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The document of a waiver that was declared in the portal: one for each, about the act that it concerns. For
 * those declared before, it is made as soon as messages are delivered.
 */
export const WaiverDeclarations = sqlMigration(
  35,
  'WaiverDeclarations',
  `
  INSERT INTO letter_kind (kind, act, internal) VALUES ('waiver_declaration', false, false);
  ALTER TABLE letter ADD CONSTRAINT letter_declaration_names_act
    CHECK (kind <> 'waiver_declaration' OR refers_to IS NOT NULL);
  CREATE UNIQUE INDEX letter_one_declaration ON letter (refers_to) WHERE kind = 'waiver_declaration';

  -- What the declaring person was then; until now only one role could declare.
  ALTER TABLE remedy_waiver ADD COLUMN declared_role text;
  ALTER TABLE remedy_waiver DISABLE TRIGGER remedy_waiver_fixed;
  UPDATE remedy_waiver SET declared_role = 'applicant_signatory' WHERE declared_by IS NOT NULL;
  ALTER TABLE remedy_waiver ENABLE TRIGGER remedy_waiver_fixed;
  ALTER TABLE remedy_waiver ADD CONSTRAINT remedy_waiver_declared_in_role
    CHECK ((declared_role IS NULL) = (declared_by IS NULL));
  GRANT INSERT (declared_role) ON remedy_waiver TO foerderwerk_applicant;

  INSERT INTO outbox (id, topic, key, payload, published_at, due_at)
    SELECT gen_random_uuid(), 'remedy.waived', letter_id::text, jsonb_build_object('letterId', letter_id), declared_at,
           declared_at
      FROM remedy_waiver WHERE declared_by IS NOT NULL;
  `,
);
