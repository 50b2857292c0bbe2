import { sqlMigration } from '@libs/db/sql-migration';

/**
 * How each letter reached its recipient, and whether an act is final. An attempt stays what it was: a new way is
 * a new attempt. What staff enter is a row of delivery_entry with who and why; attempt and delivery carry what
 * counts now. The days of a delivery are reckoned from these rows whenever one of them changes.
 */
export const Delivery = sqlMigration(
  27,
  'Delivery',
  `
  CREATE TABLE delivery (
    letter_id uuid PRIMARY KEY CONSTRAINT delivery_letter REFERENCES letter,
    version int NOT NULL DEFAULT 1 CONSTRAINT delivery_version_counts CHECK (version > 0),
    instruction text NOT NULL DEFAULT 'correct'
      CONSTRAINT delivery_instruction_known CHECK (instruction IN ('correct', 'missingOrWrong')),
    notified_on date,
    remedy_ends_on date,
    final_on date,
    CONSTRAINT delivery_days_in_order CHECK (remedy_ends_on >= notified_on AND final_on >= notified_on),
    CONSTRAINT delivery_ends_when_notified CHECK ((notified_on IS NULL) = (remedy_ends_on IS NULL)),
    CONSTRAINT delivery_final_when_notified CHECK (final_on IS NULL OR notified_on IS NOT NULL)
  );
  CREATE INDEX delivery_ends_index ON delivery (remedy_ends_on, letter_id) WHERE remedy_ends_on IS NOT NULL;
  CREATE INDEX delivery_final_index ON delivery (final_on, letter_id) WHERE final_on IS NOT NULL;

  CREATE TABLE delivery_attempt (
    letter_id uuid NOT NULL CONSTRAINT delivery_attempt_delivery REFERENCES delivery,
    attempt int NOT NULL CONSTRAINT delivery_attempt_counts CHECK (attempt > 0),
    channel text NOT NULL CONSTRAINT delivery_attempt_channel_known CHECK (channel IN ('portal', 'post')),
    begun_at timestamptz NOT NULL,
    provided_at timestamptz,
    retrieved_at timestamptz,
    retrieved_by uuid CONSTRAINT delivery_attempt_retrieved_by REFERENCES person,
    retrieved_sha256 bytea CONSTRAINT delivery_attempt_sha256 CHECK (length(retrieved_sha256) = 32),
    dispatched_on date,
    receipt text NOT NULL DEFAULT 'presumed'
      CONSTRAINT delivery_attempt_receipt_known CHECK (receipt IN ('presumed', 'late', 'returned', 'denied')),
    received_on date,
    ended_at timestamptz,
    PRIMARY KEY (letter_id, attempt),
    CONSTRAINT delivery_attempt_retrieved_whole
      CHECK (num_nulls(retrieved_at, retrieved_by, retrieved_sha256) IN (0, 3)),
    CONSTRAINT delivery_attempt_retrieved_when_provided CHECK (retrieved_at IS NULL OR provided_at IS NOT NULL),
    CONSTRAINT delivery_attempt_fits_channel CHECK (CASE channel
      WHEN 'post' THEN provided_at IS NULL
      ELSE dispatched_on IS NULL AND receipt = 'presumed' END),
    CONSTRAINT delivery_attempt_received_late CHECK ((receipt = 'late') = (received_on IS NOT NULL)),
    CONSTRAINT delivery_attempt_received_after_dispatch
      CHECK (receipt = 'presumed' OR dispatched_on IS NOT NULL AND (received_on IS NULL OR received_on >= dispatched_on))
  );
  CREATE UNIQUE INDEX delivery_attempt_one_open ON delivery_attempt (letter_id) WHERE ended_at IS NULL;
  CREATE INDEX delivery_attempt_to_post_index ON delivery_attempt (begun_at, letter_id)
    WHERE ended_at IS NULL AND channel = 'post' AND dispatched_on IS NULL;
  CREATE INDEX delivery_attempt_to_retrieve_index ON delivery_attempt (provided_at, letter_id)
    WHERE ended_at IS NULL AND channel = 'portal' AND retrieved_at IS NULL;
  CREATE INDEX delivery_attempt_troubled_index ON delivery_attempt (dispatched_on, letter_id)
    WHERE ended_at IS NULL AND receipt IN ('returned', 'denied');
  CREATE TRIGGER delivery_attempt_fixed BEFORE UPDATE OF letter_id, attempt, channel, begun_at ON delivery_attempt
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER delivery_attempt_provided_once BEFORE UPDATE OF provided_at ON delivery_attempt
    FOR EACH ROW WHEN (OLD.provided_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER delivery_attempt_retrieved_once
    BEFORE UPDATE OF retrieved_at, retrieved_by, retrieved_sha256 ON delivery_attempt
    FOR EACH ROW WHEN (OLD.retrieved_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER delivery_attempt_ended_once BEFORE UPDATE ON delivery_attempt
    FOR EACH ROW WHEN (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at)
    EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER delivery_attempt_kept BEFORE DELETE OR TRUNCATE ON delivery_attempt
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE delivery_entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    letter_id uuid NOT NULL,
    attempt int NOT NULL,
    kind text NOT NULL CONSTRAINT delivery_entry_kind_known CHECK (kind IN
      ('begun', 'dispatched', 'presumed', 'late', 'returned', 'denied', 'instruction_wrong', 'instruction_right')),
    on_day date,
    reason text,
    entered_by uuid NOT NULL CONSTRAINT delivery_entry_entered_by REFERENCES person,
    entered_at timestamptz NOT NULL,
    CONSTRAINT delivery_entry_attempt FOREIGN KEY (letter_id, attempt) REFERENCES delivery_attempt,
    CONSTRAINT delivery_entry_has_day CHECK ((kind IN ('dispatched', 'late')) = (on_day IS NOT NULL)),
    CONSTRAINT delivery_entry_has_reason CHECK (kind = 'dispatched' OR coalesce(reason, '') <> '')
  );
  CREATE INDEX delivery_entry_letter_index ON delivery_entry (letter_id, attempt, id);
  CREATE TRIGGER delivery_entry_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON delivery_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE lawsuit (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    letter_id uuid NOT NULL CONSTRAINT lawsuit_delivery REFERENCES delivery,
    court text NOT NULL CONSTRAINT lawsuit_has_court CHECK (court <> ''),
    file_number text NOT NULL,
    filed_on date NOT NULL,
    entered_by uuid NOT NULL CONSTRAINT lawsuit_entered_by REFERENCES person,
    entered_at timestamptz NOT NULL,
    ended_on date,
    result text CONSTRAINT lawsuit_result_known CHECK (result IN
      ('withdrawn', 'dismissed', 'settled', 'annulled', 'mistaken')),
    note text,
    ended_by uuid CONSTRAINT lawsuit_ended_by REFERENCES person,
    ended_at timestamptz,
    CONSTRAINT lawsuit_ended_whole CHECK (num_nulls(ended_on, result, note, ended_by, ended_at) IN (0, 5)),
    CONSTRAINT lawsuit_ends_after_filing CHECK (ended_on >= filed_on)
  );
  CREATE INDEX lawsuit_letter_index ON lawsuit (letter_id, filed_on);
  CREATE UNIQUE INDEX lawsuit_one_pending ON lawsuit (letter_id) WHERE ended_on IS NULL;
  CREATE TRIGGER lawsuit_written_once BEFORE UPDATE ON lawsuit
    FOR EACH ROW EXECUTE FUNCTION refuse_second_writing();
  CREATE TRIGGER lawsuit_kept BEFORE DELETE OR TRUNCATE ON lawsuit
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE remedy_waiver (
    letter_id uuid PRIMARY KEY CONSTRAINT remedy_waiver_delivery REFERENCES delivery,
    text text NOT NULL CONSTRAINT remedy_waiver_has_text CHECK (text <> ''),
    declared_by uuid CONSTRAINT remedy_waiver_declared_by REFERENCES person,
    declared_name text NOT NULL CONSTRAINT remedy_waiver_has_name CHECK (declared_name <> ''),
    declared_at timestamptz NOT NULL,
    received_on date,
    entered_by uuid CONSTRAINT remedy_waiver_entered_by REFERENCES person,
    CONSTRAINT remedy_waiver_in_portal_or_on_paper CHECK (num_nonnulls(declared_by, entered_by) = 1),
    CONSTRAINT remedy_waiver_received_on_paper CHECK ((entered_by IS NULL) = (received_on IS NULL))
  );
  CREATE TRIGGER remedy_waiver_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON remedy_waiver
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE INDEX letter_sha256_index ON letter (sha256) WHERE sha256 IS NOT NULL;

  INSERT INTO delivery (letter_id)
    SELECT l.id FROM letter l JOIN letter_kind k ON k.kind = l.kind WHERE NOT k.internal;
  INSERT INTO delivery_attempt
    (letter_id, attempt, channel, begun_at, provided_at, retrieved_at, retrieved_by, retrieved_sha256)
    SELECT l.id, 1, CASE WHEN consented THEN 'portal' ELSE 'post' END, l.created_at,
           CASE WHEN consented THEN l.printed_at END, CASE WHEN read.by IS NOT NULL THEN l.first_retrieved_at END,
           read.by, CASE WHEN read.by IS NOT NULL THEN l.sha256 END
      FROM delivery d
      JOIN letter l ON l.id = d.letter_id
      CROSS JOIN LATERAL (
        SELECT coalesce((SELECT s.sections -> 'declarations' -> 'made' ? 'electronic_notice'
                           FROM application_submission s WHERE s.case_id = l.case_id
                          ORDER BY s.revision DESC LIMIT 1), false) AS consented) c
      LEFT JOIN LATERAL (
        SELECT e.person_id AS by FROM audit_entry e
         WHERE consented AND l.first_retrieved_at IS NOT NULL AND e.event = 'letter.retrieved'
           AND e.subject_type = 'letter' AND e.subject_id = l.id::text LIMIT 1) read ON true;

  GRANT SELECT, INSERT ON delivery, delivery_attempt, delivery_entry, lawsuit TO foerderwerk_app;
  GRANT SELECT, INSERT ON remedy_waiver TO foerderwerk_app;
  GRANT UPDATE (version, instruction, notified_on, remedy_ends_on, final_on) ON delivery TO foerderwerk_app;
  GRANT UPDATE (provided_at, dispatched_on, receipt, received_on, ended_at) ON delivery_attempt TO foerderwerk_app;
  GRANT UPDATE (ended_on, result, note, ended_by, ended_at) ON lawsuit TO foerderwerk_app;
  GRANT SELECT ON delivery, delivery_attempt, remedy_waiver TO foerderwerk_applicant;
  GRANT SELECT (id, letter_id, filed_on, ended_on, result) ON lawsuit TO foerderwerk_applicant;
  GRANT UPDATE (version, notified_on, remedy_ends_on, final_on) ON delivery TO foerderwerk_applicant;
  GRANT UPDATE (retrieved_at, retrieved_by, retrieved_sha256) ON delivery_attempt TO foerderwerk_applicant;
  GRANT INSERT (letter_id, text, declared_by, declared_name, declared_at) ON remedy_waiver TO foerderwerk_applicant;

  ALTER TABLE delivery ENABLE ROW LEVEL SECURITY;
  ALTER TABLE delivery_attempt ENABLE ROW LEVEL SECURITY;
  ALTER TABLE delivery_entry ENABLE ROW LEVEL SECURITY;
  ALTER TABLE lawsuit ENABLE ROW LEVEL SECURITY;
  ALTER TABLE remedy_waiver ENABLE ROW LEVEL SECURITY;
  CREATE POLICY delivery_all ON delivery TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY delivery_attempt_all ON delivery_attempt TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY delivery_entry_all ON delivery_entry TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY lawsuit_all ON lawsuit TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY remedy_waiver_all ON remedy_waiver FOR SELECT TO foerderwerk_app USING (true);
  CREATE POLICY remedy_waiver_on_paper ON remedy_waiver FOR INSERT TO foerderwerk_app
    WITH CHECK (declared_by IS NULL AND entered_by = app_person() AND app_organisation() IS NULL);
  -- Whose letter it is, the letter's own policy says; internal ones are nobody's.
  CREATE POLICY delivery_own ON delivery TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM letter l WHERE l.id = letter_id));
  CREATE POLICY delivery_attempt_own ON delivery_attempt TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM letter l WHERE l.id = letter_id))
    WITH CHECK (retrieved_by = app_person() AND EXISTS (SELECT FROM letter l WHERE l.id = letter_id));
  CREATE POLICY lawsuit_own ON lawsuit FOR SELECT TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM letter l WHERE l.id = letter_id));
  CREATE POLICY remedy_waiver_own ON remedy_waiver TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM letter l WHERE l.id = letter_id))
    WITH CHECK (declared_by = app_person() AND EXISTS (
      SELECT FROM letter l JOIN grant_case c ON c.id = l.case_id
       WHERE l.id = letter_id AND c.organisation_id = app_organisation()));
  `,
);
