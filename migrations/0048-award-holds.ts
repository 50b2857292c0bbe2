import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Money that an act takes away stays bound while the act can be set aside: a hold is what the act took of each
 * instalment. It ends once, when the act is final and its money free, or when the award is restored. A restoration
 * is a change of the award without a letter: the act that it undoes was set aside elsewhere. What was revoked
 * before this has no hold: its money was free with the signature.
 */
export const AwardHolds = sqlMigration(
  48,
  'AwardHolds',
  `
  INSERT INTO lifecycle_step (step, from_state, to_state, duty) VALUES
    ('restore', 'revoked', 'approved', 'decide'),
    ('restore', 'approved', 'approved', 'decide');

  ALTER TABLE award_change
    DROP CONSTRAINT award_change_kind_known,
    ADD CONSTRAINT award_change_kind_known CHECK (kind IN ('amendment', 'revocation', 'restoration')),
    DROP CONSTRAINT award_change_signed_whole,
    ADD CONSTRAINT award_change_signed_whole CHECK (
      num_nulls(grant_cents, reclaimed_cents, case_version, state, booked_on, decided_by, decided_at)
        = CASE WHEN status = 'signed' THEN 0 ELSE 7 END),
    ADD CONSTRAINT award_change_signed_with_letter
      CHECK ((letter_id IS NOT NULL) = (status = 'signed' AND kind <> 'restoration'));

  CREATE TABLE award_hold (
    change_id uuid PRIMARY KEY CONSTRAINT award_hold_change REFERENCES award_change,
    outcome text CONSTRAINT award_hold_outcome_known CHECK (outcome IN ('freed', 'restored')),
    -- The day of the ledger from which on it no longer counts.
    ended_on date,
    ended_at timestamptz,
    CONSTRAINT award_hold_ended_whole CHECK (num_nulls(outcome, ended_on, ended_at) IN (0, 3))
  );
  CREATE INDEX award_hold_open_index ON award_hold (change_id) WHERE ended_at IS NULL;
  CREATE TRIGGER award_hold_written_once BEFORE UPDATE ON award_hold
    FOR EACH ROW EXECUTE FUNCTION refuse_second_writing();
  CREATE TRIGGER award_hold_kept BEFORE DELETE OR TRUNCATE ON award_hold
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE TABLE award_hold_share (
    change_id uuid NOT NULL CONSTRAINT award_hold_share_hold REFERENCES award_hold,
    due_year int NOT NULL,
    title text NOT NULL CONSTRAINT award_hold_share_title_known CHECK (title IN ('investive', 'consumptive')),
    -- Less granted; below zero where the act grants more.
    amount_cents bigint NOT NULL,
    -- More claimed back of what was paid: this stays bound until it is back, whatever becomes of the act.
    reclaimed_cents bigint NOT NULL CONSTRAINT award_hold_share_reclaimed_not_negative CHECK (reclaimed_cents >= 0),
    kept_cents bigint NOT NULL GENERATED ALWAYS AS (greatest(amount_cents - reclaimed_cents, 0)) STORED,
    PRIMARY KEY (change_id, due_year, title)
  );
  CREATE TRIGGER award_hold_share_fixed BEFORE UPDATE OR DELETE ON award_hold_share
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  GRANT SELECT, INSERT ON award_hold, award_hold_share TO foerderwerk_app;
  GRANT UPDATE (outcome, ended_on, ended_at) ON award_hold TO foerderwerk_app;
  `,
);
