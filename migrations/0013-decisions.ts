import { sqlMigration } from '@libs/db/sql-migration';

/** What was decided, by whom, on which proposal, with which letter: written once with the commitment. */
export const Decisions = sqlMigration(
  13,
  'Decisions',
  `
  CREATE TABLE decision (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    case_id uuid NOT NULL CONSTRAINT decision_one_award_per_case UNIQUE CONSTRAINT decision_case REFERENCES grant_case,
    case_version int NOT NULL,
    state text NOT NULL GENERATED ALWAYS AS ('approved') STORED,
    proposal_id uuid NOT NULL CONSTRAINT decision_proposal REFERENCES proposal,
    letter_id uuid NOT NULL CONSTRAINT decision_letter REFERENCES letter,
    grant_cents bigint NOT NULL CONSTRAINT decision_grants_something CHECK (grant_cents > 0),
    budget_year int NOT NULL,
    decided_by uuid NOT NULL CONSTRAINT decision_decided_by REFERENCES person,
    decided_at timestamptz NOT NULL,
    responsibility text,
    assumed_rules jsonb NOT NULL,
    CONSTRAINT decision_by_step FOREIGN KEY (case_id, case_version, state)
      REFERENCES case_step (case_id, version, to_state),
    CONSTRAINT decision_answers_for_assumptions
      CHECK (jsonb_array_length(assumed_rules) = 0 OR responsibility IS NOT NULL)
  );
  CREATE TRIGGER decision_fixed BEFORE UPDATE OR DELETE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE INDEX decision_decided_index ON decision (decided_at DESC, id DESC);

  GRANT SELECT, INSERT ON decision TO foerderwerk_app;
  GRANT SELECT ON decision TO foerderwerk_applicant;
  ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
  CREATE POLICY decision_all ON decision TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY decision_own ON decision FOR SELECT TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM grant_case c WHERE c.id = case_id));
  `,
);
