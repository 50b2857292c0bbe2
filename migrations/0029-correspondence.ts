import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Letters that staff write. A draft is written by who reviews the case; what needs a signature is signed by
 * another person, who decides it (four eyes over the whole case). What was issued or given up never changes.
 * With them what applicants bring: the request for an early start, and the answer to a hearing.
 */
export const Correspondence = sqlMigration(
  29,
  'Correspondence',
  `
  ALTER TABLE letter
    ADD CONSTRAINT letter_of_case UNIQUE (id, case_id),
    ADD CONSTRAINT letter_of_case_and_kind UNIQUE (id, case_id, kind),
    DROP CONSTRAINT letter_refers_to,
    ADD CONSTRAINT letter_refers_to FOREIGN KEY (refers_to, case_id) REFERENCES letter (id, case_id),
    ADD CONSTRAINT letter_correction_names_letter CHECK (kind <> 'correction' OR refers_to IS NOT NULL);

  CREATE TABLE letter_draft (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL CONSTRAINT letter_draft_case REFERENCES grant_case,
    kind text NOT NULL CONSTRAINT letter_draft_kind_known CHECK (kind IN
      ('interim', 'hearing', 'correction', 'reminder', 'early_start', 'early_start_refusal')),
    needs_signature boolean NOT NULL
      GENERATED ALWAYS AS (kind IN ('early_start', 'early_start_refusal')) STORED,
    refers_to uuid,
    content jsonb NOT NULL CONSTRAINT letter_draft_content_is_object CHECK (jsonb_typeof(content) = 'object'),
    version int NOT NULL CONSTRAINT letter_draft_version_counts CHECK (version > 0),
    changed_by uuid NOT NULL,
    changed_duty text NOT NULL,
    drafted_by uuid NOT NULL,
    drafter_duty text NOT NULL GENERATED ALWAYS AS ('review') STORED,
    drafted_at timestamptz NOT NULL,
    proposed_at timestamptz,
    returned_by uuid,
    returned_reason text CONSTRAINT letter_draft_returned_with_reason CHECK (returned_reason <> ''),
    signed_by uuid,
    signer_duty text NOT NULL GENERATED ALWAYS AS ('decide') STORED,
    signed_at timestamptz,
    letter_id uuid CONSTRAINT letter_draft_letter_once UNIQUE,
    discarded_at timestamptz,
    CONSTRAINT letter_draft_changed_on_duty FOREIGN KEY (case_id, changed_by, changed_duty)
      REFERENCES case_duty (case_id, person_id, duty),
    CONSTRAINT letter_draft_drafter_reviews FOREIGN KEY (case_id, drafted_by, drafter_duty)
      REFERENCES case_duty (case_id, person_id, duty),
    CONSTRAINT letter_draft_signer_decides FOREIGN KEY (case_id, signed_by, signer_duty)
      REFERENCES case_duty (case_id, person_id, duty),
    CONSTRAINT letter_draft_returner_decides FOREIGN KEY (case_id, returned_by, signer_duty)
      REFERENCES case_duty (case_id, person_id, duty),
    CONSTRAINT letter_draft_returned_whole CHECK (num_nulls(returned_by, returned_reason) IN (0, 2)),
    CONSTRAINT letter_draft_signed_by_another CHECK (signed_by <> drafted_by),
    CONSTRAINT letter_draft_signed_whole CHECK (num_nulls(signed_by, signed_at) IN (0, 2)),
    CONSTRAINT letter_draft_signed_when_proposed CHECK (signed_at IS NULL OR proposed_at IS NOT NULL),
    CONSTRAINT letter_draft_signed_as_its_kind CHECK ((signed_at IS NOT NULL) = (needs_signature AND letter_id IS NOT NULL)),
    CONSTRAINT letter_draft_proposed_for_signature CHECK (proposed_at IS NULL OR needs_signature),
    CONSTRAINT letter_draft_returned_is_not_proposed CHECK (returned_reason IS NULL OR proposed_at IS NULL),
    CONSTRAINT letter_draft_ends_once CHECK (letter_id IS NULL OR discarded_at IS NULL),
    CONSTRAINT letter_draft_names_letter CHECK (kind <> 'correction' OR refers_to IS NOT NULL),
    CONSTRAINT letter_draft_refers_to FOREIGN KEY (refers_to, case_id) REFERENCES letter (id, case_id),
    CONSTRAINT letter_draft_letter FOREIGN KEY (letter_id, case_id, kind) REFERENCES letter (id, case_id, kind)
  );
  CREATE INDEX letter_draft_open_index ON letter_draft (case_id, drafted_at DESC)
    WHERE letter_id IS NULL AND discarded_at IS NULL;
  CREATE UNIQUE INDEX letter_draft_one_open_early_start ON letter_draft (case_id)
    WHERE needs_signature AND letter_id IS NULL AND discarded_at IS NULL;
  CREATE TRIGGER letter_draft_closed_for_good BEFORE UPDATE ON letter_draft FOR EACH ROW
    WHEN (OLD.letter_id IS NOT NULL OR OLD.discarded_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER letter_draft_kept BEFORE DELETE ON letter_draft FOR EACH ROW EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON letter_draft TO foerderwerk_app;
  GRANT UPDATE (refers_to, content, version, changed_by, changed_duty, drafted_by, drafted_at, proposed_at, returned_by,
    returned_reason, signed_by, signed_at, letter_id, discarded_at) ON letter_draft TO foerderwerk_app;
  ALTER TABLE letter_draft ENABLE ROW LEVEL SECURITY;
  CREATE POLICY letter_draft_all ON letter_draft TO foerderwerk_app USING (true) WITH CHECK (true);

  CREATE TABLE early_start_request (
    id uuid PRIMARY KEY,
    case_id uuid NOT NULL CONSTRAINT early_start_request_case REFERENCES grant_case,
    begin_on date NOT NULL,
    reason text NOT NULL CONSTRAINT early_start_request_has_reason CHECK (reason <> ''),
    not_begun boolean NOT NULL CONSTRAINT early_start_request_not_begun CHECK (not_begun),
    requested_by uuid NOT NULL CONSTRAINT early_start_request_requested_by REFERENCES person,
    requested_at timestamptz NOT NULL,
    decision text CONSTRAINT early_start_request_decision_known CHECK (decision IN ('early_start', 'early_start_refusal')),
    approved_from date,
    approved_until date,
    letter_id uuid CONSTRAINT early_start_request_letter_once UNIQUE,
    CONSTRAINT early_start_request_decided_whole CHECK (num_nulls(decision, letter_id) IN (0, 2)),
    CONSTRAINT early_start_request_approved_from_a_day
      CHECK ((approved_from IS NOT NULL) = (decision IS NOT DISTINCT FROM 'early_start')),
    CONSTRAINT early_start_request_ends_after_it_begins
      CHECK (approved_until IS NULL OR (approved_from IS NOT NULL AND approved_until >= approved_from)),
    CONSTRAINT early_start_request_letter FOREIGN KEY (letter_id, case_id, decision)
      REFERENCES letter (id, case_id, kind)
  );
  CREATE INDEX early_start_request_case_index ON early_start_request (case_id, requested_at DESC);
  CREATE UNIQUE INDEX early_start_request_one_open ON early_start_request (case_id) WHERE decision IS NULL;
  -- Locks the case, so that nobody decides between this look and the write.
  CREATE FUNCTION refuse_once_decided() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    PERFORM FROM grant_case WHERE id = NEW.case_id AND state IN
      ('submitted', 'in_review', 'returned', 'waiting', 'proposed', 'refusal_proposed') FOR SHARE;
    IF NOT FOUND THEN
      RAISE check_violation USING MESSAGE = 'an early start is asked for between application and decision',
        CONSTRAINT = 'early_start_request_before_decision';
    END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER early_start_request_before_decision BEFORE INSERT ON early_start_request
    FOR EACH ROW EXECUTE FUNCTION refuse_once_decided();
  CREATE TRIGGER early_start_request_written_once BEFORE UPDATE ON early_start_request
    FOR EACH ROW EXECUTE FUNCTION refuse_second_writing();
  CREATE TRIGGER early_start_request_kept BEFORE DELETE ON early_start_request
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  GRANT SELECT ON early_start_request TO foerderwerk_app, foerderwerk_applicant;
  GRANT UPDATE (decision, approved_from, approved_until, letter_id) ON early_start_request TO foerderwerk_app;
  GRANT INSERT (id, case_id, begin_on, reason, not_begun, requested_by, requested_at) ON early_start_request
    TO foerderwerk_applicant;
  ALTER TABLE early_start_request ENABLE ROW LEVEL SECURITY;
  CREATE POLICY early_start_request_all ON early_start_request TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY early_start_request_own ON early_start_request TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));

  CREATE TABLE hearing_answer (
    letter_id uuid PRIMARY KEY,
    case_id uuid NOT NULL,
    letter_kind text NOT NULL GENERATED ALWAYS AS ('hearing') STORED,
    waived boolean NOT NULL,
    text text NOT NULL,
    answered_by uuid NOT NULL CONSTRAINT hearing_answer_answered_by REFERENCES person,
    answered_at timestamptz NOT NULL,
    CONSTRAINT hearing_answer_says_something CHECK (waived = (text = '')),
    CONSTRAINT hearing_answer_to_hearing FOREIGN KEY (letter_id, case_id, letter_kind)
      REFERENCES letter (id, case_id, kind)
  );
  CREATE TRIGGER hearing_answer_fixed BEFORE UPDATE OR DELETE ON hearing_answer
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  GRANT SELECT ON hearing_answer TO foerderwerk_app;
  GRANT SELECT, INSERT ON hearing_answer TO foerderwerk_applicant;
  ALTER TABLE hearing_answer ENABLE ROW LEVEL SECURITY;
  CREATE POLICY hearing_answer_all ON hearing_answer FOR SELECT TO foerderwerk_app USING (true);
  CREATE POLICY hearing_answer_own ON hearing_answer TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));
  `,
);
