import { sqlMigration } from '@libs/db/sql-migration';

/** The authority can set an act aside itself while a lawsuit is pending; the lawsuit is then over without a judgment. */
export const RemediedLawsuits = sqlMigration(
  49,
  'RemediedLawsuits',
  `
  ALTER TABLE lawsuit
    DROP CONSTRAINT lawsuit_result_known,
    ADD CONSTRAINT lawsuit_result_known CHECK (result IN
      ('withdrawn', 'dismissed', 'settled', 'annulled', 'remedied', 'partly_annulled', 'mistaken'));
`,
);
