import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Decisions beside and after the award: refusals, changes of an award (Änderung, Rücknahme, Widerruf), and the
 * signing of many at once. A refusal is proposed by one step and decided by another; a change is drafted by
 * whoever reviews the case and signed by somebody else. What an award is, now or on a day, is one view.
 */
export const FurtherDecisions = sqlMigration(
  30,
  'FurtherDecisions',
  `
  CREATE TABLE refusal (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL CONSTRAINT refusal_case REFERENCES grant_case,
    proposed_version int NOT NULL,
    proposed_state text NOT NULL GENERATED ALWAYS AS ('refusal_proposed') STORED,
    facts text NOT NULL CONSTRAINT refusal_has_facts CHECK (facts <> ''),
    legal_basis text NOT NULL CONSTRAINT refusal_has_legal_basis CHECK (legal_basis <> ''),
    discretion text NOT NULL CONSTRAINT refusal_has_discretion CHECK (discretion <> ''),
    alternatives text NOT NULL,
    heard boolean NOT NULL,
    hearing text NOT NULL CONSTRAINT refusal_tells_of_hearing CHECK (hearing <> ''),
    proposed_by uuid NOT NULL CONSTRAINT refusal_proposed_by REFERENCES person,
    proposed_at timestamptz NOT NULL,
    decided_version int,
    decided_state text GENERATED ALWAYS AS (CASE WHEN decided_version IS NOT NULL THEN 'refused' END) STORED,
    letter_id uuid CONSTRAINT refusal_letter REFERENCES letter,
    decided_by uuid CONSTRAINT refusal_decided_by REFERENCES person,
    decided_at timestamptz,
    CONSTRAINT refusal_once_per_proposal UNIQUE (case_id, proposed_version),
    CONSTRAINT refusal_by_proposal FOREIGN KEY (case_id, proposed_version, proposed_state)
      REFERENCES case_step (case_id, version, to_state),
    CONSTRAINT refusal_by_step FOREIGN KEY (case_id, decided_version, decided_state)
      REFERENCES case_step (case_id, version, to_state),
    CONSTRAINT refusal_decided_whole CHECK (num_nulls(decided_version, letter_id, decided_by, decided_at) IN (0, 4)),
    CONSTRAINT refusal_decided_by_another CHECK (decided_by <> proposed_by)
  );
  CREATE UNIQUE INDEX refusal_one_per_case ON refusal (case_id) WHERE decided_at IS NOT NULL;
  CREATE TRIGGER refusal_written_once AFTER UPDATE ON refusal
    FOR EACH ROW EXECUTE FUNCTION refuse_second_writing();
  CREATE TRIGGER refusal_kept BEFORE DELETE OR TRUNCATE ON refusal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE award_change (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL CONSTRAINT award_change_award REFERENCES decision (case_id),
    number int NOT NULL CONSTRAINT award_change_number_counts CHECK (number > 0),
    kind text NOT NULL CONSTRAINT award_change_kind_known CHECK (kind IN ('amendment', 'revocation')),
    status text NOT NULL
      CONSTRAINT award_change_status_known CHECK (status IN ('open', 'proposed', 'returned', 'signed', 'discarded')),
    -- Counts what happened to it; a form carries the one it was shown with.
    version int NOT NULL CONSTRAINT award_change_version_counts CHECK (version > 0),
    content jsonb NOT NULL CONSTRAINT award_change_content_is_object CHECK (jsonb_typeof(content) = 'object'),
    drafted_by uuid NOT NULL CONSTRAINT award_change_drafted_by REFERENCES person,
    drafter_duty text NOT NULL GENERATED ALWAYS AS ('review') STORED,
    drafted_at timestamptz NOT NULL,
    return_reason text,
    -- With the signature: what the award is from then on, and what of it was paid and is claimed back, in all.
    grant_cents bigint CONSTRAINT award_change_grant_not_negative CHECK (grant_cents >= 0),
    reclaimed_cents bigint CONSTRAINT award_change_reclaimed_not_negative CHECK (reclaimed_cents >= 0),
    case_version int,
    state text,
    -- The day of the ledger that the change counts for.
    booked_on date,
    letter_id uuid CONSTRAINT award_change_letter REFERENCES letter,
    decided_by uuid CONSTRAINT award_change_decided_by REFERENCES person,
    decided_at timestamptz,
    CONSTRAINT award_change_number_once UNIQUE (case_id, number),
    CONSTRAINT award_change_drafted_in_review FOREIGN KEY (case_id, drafted_by, drafter_duty)
      REFERENCES case_duty (case_id, person_id, duty),
    CONSTRAINT award_change_by_step FOREIGN KEY (case_id, case_version, state)
      REFERENCES case_step (case_id, version, to_state),
    CONSTRAINT award_change_signed_whole CHECK (
      num_nulls(grant_cents, reclaimed_cents, case_version, state, booked_on, letter_id, decided_by, decided_at)
        = CASE WHEN status = 'signed' THEN 0 ELSE 8 END),
    CONSTRAINT award_change_signed_by_another CHECK (decided_by <> drafted_by),
    CONSTRAINT award_change_revoked_is_nothing CHECK ((state = 'revoked') = (grant_cents = 0)),
    CONSTRAINT award_change_returned_with_reason CHECK (status <> 'returned' OR coalesce(return_reason, '') <> '')
  );
  CREATE UNIQUE INDEX award_change_one_unfinished ON award_change (case_id)
    WHERE status IN ('open', 'proposed', 'returned');
  CREATE TRIGGER award_change_ended BEFORE UPDATE ON award_change
    FOR EACH ROW WHEN (OLD.status IN ('signed', 'discarded')) EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER award_change_kept BEFORE DELETE OR TRUNCATE ON award_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE award_change_share (
    change_id uuid NOT NULL CONSTRAINT award_change_share_change REFERENCES award_change,
    due_year int NOT NULL,
    title text NOT NULL CONSTRAINT award_change_share_title_known CHECK (title IN ('investive', 'consumptive')),
    amount_cents bigint NOT NULL CONSTRAINT award_change_share_not_negative CHECK (amount_cents >= 0),
    reclaimed_cents bigint NOT NULL CONSTRAINT award_change_share_reclaimed_not_negative CHECK (reclaimed_cents >= 0),
    PRIMARY KEY (change_id, due_year, title)
  );
  CREATE TRIGGER award_change_share_fixed BEFORE UPDATE OR DELETE ON award_change_share
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  -- Everything that an award has been, from the decision on; as whoever asks may see it.
  CREATE VIEW award_state WITH (security_invoker = true) AS
    SELECT case_id, 0 AS number, 'approved' AS state, decided_at AS since, NULL::date AS booked_on, grant_cents,
           0::bigint AS reclaimed_cents, letter_id
      FROM decision
     UNION ALL
    SELECT case_id, number, state, decided_at, booked_on, grant_cents, reclaimed_cents, letter_id
      FROM award_change WHERE status = 'signed';
  CREATE VIEW award_now WITH (security_invoker = true) AS
    SELECT DISTINCT ON (case_id) * FROM award_state ORDER BY case_id, number DESC;
  -- The instalments of an award as it is now. Nothing falls due before the year in which it was bound.
  CREATE VIEW award_share_now WITH (security_invoker = true) AS
    SELECT d.case_id, greatest(s.due_year, d.budget_year) AS due_year, s.title, sum(s.amount_cents)::bigint AS amount_cents,
           0::bigint AS reclaimed_cents
      FROM award_now a
      JOIN decision d ON d.case_id = a.case_id
      JOIN proposal_share s ON s.proposal_id = d.proposal_id
     WHERE a.number = 0 GROUP BY 1, 2, 3
     UNION ALL
    SELECT c.case_id, s.due_year, s.title, s.amount_cents, s.reclaimed_cents
      FROM award_now a
      JOIN award_change c ON c.case_id = a.case_id AND c.number = a.number
      JOIN award_change_share s ON s.change_id = c.id;

  CREATE TABLE signing_batch (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    person_id uuid NOT NULL CONSTRAINT signing_batch_person REFERENCES person,
    responsibility text NOT NULL,
    begun_at timestamptz NOT NULL
  );
  CREATE INDEX signing_batch_person_index ON signing_batch (person_id, begun_at DESC);
  CREATE TABLE signing_batch_row (
    batch_id uuid NOT NULL CONSTRAINT signing_batch_row_batch REFERENCES signing_batch,
    place int NOT NULL CONSTRAINT signing_batch_row_place_counts CHECK (place > 0),
    case_id uuid NOT NULL CONSTRAINT signing_batch_row_case REFERENCES grant_case,
    case_version int NOT NULL,
    outcome text CONSTRAINT signing_batch_row_outcome_known CHECK (outcome IN ('signed', 'refused')),
    note text,
    done_at timestamptz,
    PRIMARY KEY (batch_id, place),
    CONSTRAINT signing_batch_row_case_once UNIQUE (batch_id, case_id),
    CONSTRAINT signing_batch_row_done_whole CHECK (num_nulls(outcome, note, done_at) IN (0, 3))
  );
  CREATE INDEX signing_batch_row_case_index ON signing_batch_row (case_id);
  CREATE TRIGGER signing_batch_fixed BEFORE UPDATE OR DELETE ON signing_batch
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER signing_batch_row_written_once BEFORE UPDATE ON signing_batch_row
    FOR EACH ROW EXECUTE FUNCTION refuse_second_writing();
  CREATE TRIGGER signing_batch_row_kept BEFORE DELETE OR TRUNCATE ON signing_batch_row
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  GRANT SELECT, INSERT, UPDATE (decided_version, letter_id, decided_by, decided_at) ON refusal TO foerderwerk_app;
  GRANT SELECT, INSERT, UPDATE (status, version, content, drafted_by, drafted_at, return_reason, grant_cents, reclaimed_cents,
    case_version, state, booked_on, letter_id, decided_by, decided_at) ON award_change TO foerderwerk_app;
  GRANT SELECT, INSERT ON award_change_share, signing_batch, signing_batch_row TO foerderwerk_app;
  GRANT UPDATE (outcome, note, done_at) ON signing_batch_row TO foerderwerk_app;
  GRANT SELECT (case_id, number, kind, status, grant_cents, reclaimed_cents, state, booked_on, letter_id, decided_at)
    ON award_change TO foerderwerk_applicant;
  GRANT SELECT ON award_state, award_now TO foerderwerk_app, foerderwerk_applicant;
  GRANT SELECT ON award_share_now TO foerderwerk_app;

  ALTER TABLE award_change ENABLE ROW LEVEL SECURITY;
  CREATE POLICY award_change_all ON award_change TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY award_change_own ON award_change FOR SELECT TO foerderwerk_applicant
    USING (status = 'signed' AND EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));
  `,
);
