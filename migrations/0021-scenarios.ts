import { sqlMigration } from '@libs/db/sql-migration';

/**
 * What if: a plan of amounts for open cases against the envelopes. It books nothing. What comes of it is a
 * prepared proposal, which the caseworker of the case sees and sends himself; applicants see none of it.
 */
export const Scenarios = sqlMigration(
  21,
  'Scenarios',
  `
  CREATE TABLE scenario (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    programme_id uuid NOT NULL CONSTRAINT scenario_programme REFERENCES programme,
    title text NOT NULL CONSTRAINT scenario_has_title CHECK (title <> ''),
    note text NOT NULL,
    version int NOT NULL CONSTRAINT scenario_version_counts CHECK (version > 0),
    created_by uuid NOT NULL CONSTRAINT scenario_created_by REFERENCES person,
    created_at timestamptz NOT NULL,
    saved_by uuid NOT NULL CONSTRAINT scenario_saved_by REFERENCES person,
    saved_at timestamptz NOT NULL,
    deleted_at timestamptz
  );
  CREATE INDEX scenario_programme_index ON scenario (programme_id, saved_at DESC) WHERE deleted_at IS NULL;

  -- Each version as it was saved: the cases in their order, each with the submission that its amounts were planned for.
  CREATE TABLE scenario_case (
    scenario_id uuid NOT NULL CONSTRAINT scenario_case_scenario REFERENCES scenario,
    version int NOT NULL CONSTRAINT scenario_case_version_counts CHECK (version > 0),
    case_id uuid NOT NULL,
    place int NOT NULL CONSTRAINT scenario_case_place_counts CHECK (place > 0),
    submission_revision int NOT NULL,
    PRIMARY KEY (scenario_id, version, case_id),
    CONSTRAINT scenario_case_place_once UNIQUE (scenario_id, version, place),
    CONSTRAINT scenario_case_submission FOREIGN KEY (case_id, submission_revision)
      REFERENCES application_submission (case_id, revision)
  );
  CREATE INDEX scenario_case_submission_index ON scenario_case (case_id, submission_revision);
  CREATE TABLE scenario_share (
    scenario_id uuid NOT NULL,
    version int NOT NULL,
    case_id uuid NOT NULL,
    due_year int NOT NULL,
    title text NOT NULL CONSTRAINT scenario_share_title_known CHECK (title IN ('investive', 'consumptive')),
    amount_cents bigint NOT NULL CONSTRAINT scenario_share_positive CHECK (amount_cents > 0),
    PRIMARY KEY (scenario_id, version, case_id, due_year, title),
    CONSTRAINT scenario_share_case FOREIGN KEY (scenario_id, version, case_id) REFERENCES scenario_case
  );
  -- What was free when the version was saved, to tell when that has changed.
  CREATE TABLE scenario_balance (
    scenario_id uuid NOT NULL CONSTRAINT scenario_balance_scenario REFERENCES scenario,
    version int NOT NULL CONSTRAINT scenario_balance_version_counts CHECK (version > 0),
    envelope_id bigint NOT NULL CONSTRAINT scenario_balance_envelope REFERENCES envelope,
    available_cents bigint NOT NULL,
    PRIMARY KEY (scenario_id, version, envelope_id)
  );

  CREATE TABLE prepared_proposal (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL,
    submission_revision int NOT NULL,
    scenario_id uuid NOT NULL CONSTRAINT prepared_proposal_scenario REFERENCES scenario,
    prepared_by uuid NOT NULL CONSTRAINT prepared_proposal_prepared_by REFERENCES person,
    prepared_at timestamptz NOT NULL,
    number int NOT NULL CONSTRAINT prepared_proposal_number_counts CHECK (number > 0),
    CONSTRAINT prepared_proposal_number_once UNIQUE (case_id, number),
    CONSTRAINT prepared_proposal_submission FOREIGN KEY (case_id, submission_revision)
      REFERENCES application_submission (case_id, revision)
  );
  CREATE INDEX prepared_proposal_scenario_index ON prepared_proposal (scenario_id);
  CREATE TABLE prepared_share (
    prepared_id uuid NOT NULL CONSTRAINT prepared_share_prepared REFERENCES prepared_proposal,
    due_year int NOT NULL,
    title text NOT NULL CONSTRAINT prepared_share_title_known CHECK (title IN ('investive', 'consumptive')),
    amount_cents bigint NOT NULL CONSTRAINT prepared_share_positive CHECK (amount_cents > 0),
    PRIMARY KEY (prepared_id, due_year, title)
  );
  CREATE TRIGGER scenario_case_fixed BEFORE UPDATE OR DELETE ON scenario_case
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER scenario_share_fixed BEFORE UPDATE OR DELETE ON scenario_share
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER scenario_balance_fixed BEFORE UPDATE OR DELETE ON scenario_balance
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER prepared_proposal_fixed BEFORE UPDATE OR DELETE ON prepared_proposal
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER prepared_share_fixed BEFORE UPDATE OR DELETE ON prepared_share
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  GRANT SELECT, INSERT ON scenario, scenario_case, scenario_share, scenario_balance, prepared_proposal, prepared_share
    TO foerderwerk_app;
  GRANT UPDATE (title, note, version, saved_by, saved_at, deleted_at) ON scenario TO foerderwerk_app;
  `,
);
