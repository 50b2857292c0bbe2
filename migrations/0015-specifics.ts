import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The section with what the rules of a funding item ask beyond project and plans, and what has been granted:
 * the view under which applications may know of decisions. Row security of the tables below it holds.
 */
export const Specifics = sqlMigration(
  15,
  'Specifics',
  `
  ALTER TABLE application_section DROP CONSTRAINT application_section_known;
  ALTER TABLE application_section ADD CONSTRAINT application_section_known CHECK (section IN
    ('applicant', 'project', 'specifics', 'costs', 'funding', 'declarations'));

  CREATE VIEW granted_award WITH (security_invoker = true) AS
    SELECT c.id AS case_id, c.programme_id, c.organisation_id, c.item, d.decided_at AS granted_at,
           d.grant_cents AS amount_cents
      FROM decision d JOIN grant_case c ON c.id = d.case_id;
  GRANT SELECT ON granted_award TO foerderwerk_app, foerderwerk_applicant;
  `,
);
