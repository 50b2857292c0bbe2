import { sqlMigration } from '@libs/db/sql-migration';

/** A message that the other side refused for good stands still until the operator asks to try again. */
export const Refusals = sqlMigration(
  37,
  'Refusals',
  `
  ALTER TABLE outbox
    ADD COLUMN refused_at timestamptz,
    ADD CONSTRAINT outbox_refused_with_reason
      CHECK (refused_at IS NULL OR (closed_at IS NULL AND last_error IS NOT NULL));
  DROP INDEX outbox_due_index;
  CREATE INDEX outbox_due_index ON outbox (due_at) WHERE closed_at IS NULL AND refused_at IS NULL;
  CREATE INDEX outbox_refused_index ON outbox (refused_at) WHERE refused_at IS NOT NULL;
  GRANT UPDATE (refused_at) ON outbox TO foerderwerk_app;
  `,
);
