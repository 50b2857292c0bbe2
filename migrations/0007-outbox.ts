import { sqlMigration } from '@libs/db/sql-migration';

/** What must happen later, written with the change that asks for it. A row is closed when its effect exists. */
export const Outbox = sqlMigration(
  7,
  'Outbox',
  `
  CREATE TABLE outbox (
    id uuid PRIMARY KEY,
    topic text NOT NULL,
    key text,
    payload jsonb NOT NULL,
    published_at timestamptz NOT NULL,
    due_at timestamptz NOT NULL,
    handed_at timestamptz,
    attempts int NOT NULL DEFAULT 0,
    last_error text,
    outcome text,
    closed_at timestamptz,
    CONSTRAINT outbox_key_once UNIQUE (topic, key)
  );
  CREATE INDEX outbox_due_index ON outbox (due_at) WHERE closed_at IS NULL;
  CREATE INDEX outbox_closed_index ON outbox (closed_at) WHERE closed_at IS NOT NULL;
  CREATE INDEX outbox_topic_index ON outbox (topic, published_at, id);

  CREATE TABLE consumed_message (
    message_id uuid NOT NULL CONSTRAINT consumed_message_message REFERENCES outbox,
    topic text NOT NULL,
    consumed_at timestamptz NOT NULL,
    PRIMARY KEY (message_id, topic)
  );

  GRANT INSERT (id, topic, key, payload, published_at, due_at) ON outbox TO foerderwerk_app, foerderwerk_applicant;
  GRANT SELECT, UPDATE (due_at, handed_at, attempts, last_error, outcome, closed_at) ON outbox TO foerderwerk_app;
  GRANT SELECT, INSERT ON consumed_message TO foerderwerk_app;
  `,
);
