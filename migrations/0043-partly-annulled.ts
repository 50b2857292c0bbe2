import { sqlMigration } from '@libs/db/sql-migration';

/** A court can annul a part of an act; the rest stands. */
export const PartlyAnnulled = sqlMigration(
  43,
  'PartlyAnnulled',
  `
  ALTER TABLE lawsuit
    DROP CONSTRAINT lawsuit_result_known,
    ADD CONSTRAINT lawsuit_result_known CHECK (result IN
      ('withdrawn', 'dismissed', 'settled', 'annulled', 'partly_annulled', 'mistaken'));
`,
);
