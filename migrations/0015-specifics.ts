import { sqlMigration } from '@libs/db/sql-migration';

/** The section with what the rules of a funding item ask beyond project and plans. */
export const Specifics = sqlMigration(
  15,
  'Specifics',
  `
  ALTER TABLE application_section DROP CONSTRAINT application_section_known;
  ALTER TABLE application_section ADD CONSTRAINT application_section_known CHECK (section IN
    ('applicant', 'project', 'specifics', 'costs', 'funding', 'declarations'));
  `,
);
