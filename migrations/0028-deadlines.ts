import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Deadlines that are extended, that rest and that people are reminded of. An extension names the deadline that
 * it replaces and why. A reminder is a row per deadline, addressee and day: whoever inserts it sends it, in the
 * same transaction, so that no two processes send it twice.
 */
export const Deadlines = sqlMigration(
  28,
  'Deadlines',
  `
  ALTER TABLE deadline DROP CONSTRAINT deadline_one_open_per_kind;
  CREATE UNIQUE INDEX deadline_one_open_per_kind ON deadline (case_id, kind) WHERE met_at IS NULL;
  ALTER TABLE deadline
    ADD COLUMN set_at timestamptz,
    ADD COLUMN extends bigint CONSTRAINT deadline_extends REFERENCES deadline,
    ADD COLUMN reason text;
  UPDATE deadline d SET set_at = coalesce(c.submitted_at, c.created_at) FROM grant_case c WHERE c.id = d.case_id;
  ALTER TABLE deadline
    ALTER COLUMN set_at SET NOT NULL,
    ADD CONSTRAINT deadline_extended_once UNIQUE (extends),
    ADD CONSTRAINT deadline_extended_with_reason CHECK ((extends IS NULL) = (reason IS NULL) AND reason <> '');
  CREATE INDEX deadline_due_index ON deadline (due_on, id) WHERE met_at IS NULL;

  -- While the applicant has to answer, the authority's own target rests. Nobody has to take an action: the end of
  -- that period is nothing that anybody can be late with.
  CREATE VIEW open_deadline WITH (security_invoker = true) AS
    SELECT d.id, d.case_id, d.kind, d.side, d.due_on, d.rule, d.reckoning, d.set_at, d.kind <> 'remedy' AS duty,
           CASE WHEN d.kind = 'decision' AND c.state = 'returned' THEN c.state_since END AS rests_since
      FROM deadline d JOIN grant_case c ON c.id = d.case_id
     WHERE d.met_at IS NULL AND c.state <> 'withdrawn';

  CREATE TABLE deadline_reminder (
    deadline_id bigint NOT NULL CONSTRAINT deadline_reminder_deadline REFERENCES deadline,
    addressee text NOT NULL CONSTRAINT deadline_reminder_addressee_known CHECK (addressee IN ('applicant', 'staff')),
    remind_on date NOT NULL,
    claimed_at timestamptz NOT NULL,
    CONSTRAINT deadline_reminder_once PRIMARY KEY (deadline_id, addressee, remind_on)
  );
  CREATE TABLE deadline_digest (
    day date CONSTRAINT deadline_digest_once PRIMARY KEY,
    claimed_at timestamptz NOT NULL
  );
  CREATE TRIGGER deadline_reminder_fixed BEFORE UPDATE OR DELETE ON deadline_reminder
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER deadline_digest_fixed BEFORE UPDATE OR DELETE ON deadline_digest
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  GRANT SELECT ON open_deadline TO foerderwerk_app, foerderwerk_applicant;
  GRANT SELECT, INSERT ON deadline_reminder, deadline_digest TO foerderwerk_app;
  `,
);
