import { sqlMigration } from '@libs/db/sql-migration';

/**
 * A row of a batch that fails is closed and may be opened again; a request for an early start may be withdrawn;
 * the account for repayments is a kind of master data, entered by one person and released by another.
 */
export const RetriesWithdrawalsAccounts = sqlMigration(
  36,
  'RetriesWithdrawalsAccounts',
  `
  ALTER TABLE signing_batch_row
    -- Of the entry in the log that tells what happened.
    ADD COLUMN reference text CONSTRAINT signing_batch_row_reference_well_formed CHECK (reference ~ '^[0-9a-f]{8}$'),
    DROP CONSTRAINT signing_batch_row_outcome_known,
    ADD CONSTRAINT signing_batch_row_outcome_known CHECK (outcome IN ('signed', 'refused', 'failed')),
    ADD CONSTRAINT signing_batch_row_failed_with_reference
      CHECK ((outcome IS NOT DISTINCT FROM 'failed') = (reference IS NOT NULL));
  DROP TRIGGER signing_batch_row_written_once ON signing_batch_row;
  CREATE TRIGGER signing_batch_row_written_once BEFORE UPDATE ON signing_batch_row
    FOR EACH ROW WHEN (OLD.outcome IS DISTINCT FROM 'failed') EXECUTE FUNCTION refuse_second_writing();
  GRANT UPDATE (reference) ON signing_batch_row TO foerderwerk_app;

  ALTER TABLE early_start_request
    ADD COLUMN withdrawn_by uuid CONSTRAINT early_start_request_withdrawn_by REFERENCES person,
    ADD COLUMN withdrawn_at timestamptz,
    ADD CONSTRAINT early_start_request_withdrawn_whole CHECK (num_nulls(withdrawn_by, withdrawn_at) IN (0, 2)),
    ADD CONSTRAINT early_start_request_ends_once CHECK (decision IS NULL OR withdrawn_at IS NULL);
  DROP INDEX early_start_request_one_open;
  CREATE UNIQUE INDEX early_start_request_one_open ON early_start_request (case_id)
    WHERE decision IS NULL AND withdrawn_at IS NULL;
  CREATE TRIGGER early_start_request_withdrawn_before_decision BEFORE UPDATE OF withdrawn_at ON early_start_request
    FOR EACH ROW EXECUTE FUNCTION refuse_once_decided();
  GRANT UPDATE (withdrawn_by, withdrawn_at) ON early_start_request TO foerderwerk_applicant;

  CREATE TABLE repayment_account (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    valid_from date NOT NULL,
    holder text NOT NULL CONSTRAINT repayment_account_has_holder CHECK (holder <> ''),
    iban text NOT NULL CONSTRAINT repayment_account_iban_well_formed CHECK (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
    mark text NOT NULL CONSTRAINT repayment_account_mark_known CHECK (mark IN ('assumed', 'confirmed')),
    source text NOT NULL,
    entered_by uuid CONSTRAINT repayment_account_entered_by REFERENCES person,
    entered_at timestamptz NOT NULL,
    released_by uuid CONSTRAINT repayment_account_released_by REFERENCES person,
    released_at timestamptz,
    CONSTRAINT repayment_account_begins_alone UNIQUE (valid_from),
    CONSTRAINT repayment_account_confirmed_by_source CHECK (mark = 'assumed' OR source <> ''),
    CONSTRAINT repayment_account_released_by_another CHECK (released_by <> entered_by),
    CONSTRAINT repayment_account_released_whole
      CHECK ((released_by IS NOT NULL) = (released_at IS NOT NULL AND entered_by IS NOT NULL)),
    CONSTRAINT repayment_account_waits_for_another CHECK (entered_by IS NOT NULL OR released_at IS NOT NULL)
  );
  CREATE TRIGGER repayment_account_content_fixed
    BEFORE UPDATE OF id, valid_from, holder, iban, mark, source, entered_by, entered_at ON repayment_account
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER repayment_account_release_fixed BEFORE UPDATE OR DELETE ON repayment_account
    FOR EACH ROW WHEN (OLD.released_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT, DELETE ON repayment_account TO foerderwerk_app;
  GRANT UPDATE (released_by, released_at) ON repayment_account TO foerderwerk_app;
  ALTER TABLE repayment_account ENABLE ROW LEVEL SECURITY;
  CREATE POLICY repayment_account_all ON repayment_account TO foerderwerk_app USING (true) WITH CHECK (true);
  `,
);
