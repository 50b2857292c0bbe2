import { sqlMigration } from '@libs/db/sql-migration';

/** The check of an application, and the proposals that come out of it. A proposal is never changed: the next one is a new row. */
export const Review = sqlMigration(
  11,
  'Review',
  `
  CREATE TABLE review_check (
    case_id uuid NOT NULL CONSTRAINT review_check_case REFERENCES grant_case,
    name text NOT NULL,
    result text NOT NULL CONSTRAINT review_check_result_known CHECK (result IN ('met', 'open', 'not_applicable')),
    note text NOT NULL DEFAULT '',
    person_id uuid NOT NULL CONSTRAINT review_check_person REFERENCES person,
    at timestamptz NOT NULL,
    PRIMARY KEY (case_id, name)
  );

  CREATE TABLE proposal (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL CONSTRAINT proposal_case REFERENCES grant_case,
    number int NOT NULL CONSTRAINT proposal_number_counts CHECK (number > 0),
    submission_revision int NOT NULL,
    budget_year int NOT NULL,
    grant_cents bigint NOT NULL CONSTRAINT proposal_grants_something CHECK (grant_cents > 0),
    reasons text NOT NULL CONSTRAINT proposal_has_reasons CHECK (reasons <> ''),
    conditions text NOT NULL DEFAULT '',
    evaluation jsonb NOT NULL,
    proposed_by uuid NOT NULL CONSTRAINT proposal_proposed_by REFERENCES person,
    proposed_at timestamptz NOT NULL,
    reserved_until date NOT NULL,
    CONSTRAINT proposal_number_once UNIQUE (case_id, number)
  );
  CREATE TABLE proposal_share (
    proposal_id uuid NOT NULL CONSTRAINT proposal_share_proposal REFERENCES proposal,
    due_year int NOT NULL,
    title text NOT NULL CONSTRAINT proposal_share_title_known CHECK (title IN ('investive', 'consumptive')),
    amount_cents bigint NOT NULL CONSTRAINT proposal_share_positive CHECK (amount_cents > 0),
    PRIMARY KEY (proposal_id, due_year, title)
  );
  CREATE TRIGGER proposal_fixed BEFORE UPDATE OR DELETE ON proposal FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER proposal_share_fixed BEFORE UPDATE OR DELETE ON proposal_share
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  GRANT SELECT, INSERT, UPDATE ON review_check TO foerderwerk_app;
  GRANT SELECT, INSERT ON proposal, proposal_share TO foerderwerk_app;
  `,
);
