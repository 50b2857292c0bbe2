import { sqlMigration } from '@libs/db/sql-migration';

/** Why less is granted than possible, and why a period begins before its award: said by whoever proposes or signs. */
export const AwardReasons = sqlMigration(
  40,
  'AwardReasons',
  `
  ALTER TABLE proposal
    ADD COLUMN rest_reason text CONSTRAINT proposal_rest_has_reason CHECK (rest_reason <> ''),
    ADD COLUMN early_reason text CONSTRAINT proposal_early_has_reason CHECK (early_reason <> '');
  ALTER TABLE decision
    ADD COLUMN early_reason text CONSTRAINT decision_early_has_reason CHECK (early_reason <> '');
  `,
);
