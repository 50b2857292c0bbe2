import { sqlMigration } from '@libs/db/sql-migration';

/**
 * What applying a scenario did to each case stays to be read, and whose proposal is prepared or whose money is
 * held is one rule for all screens. The waiting list is read from what was recorded, so it has an answer for
 * every past day; waiting_line is the same as of now.
 */
export const AppliedScenarios = sqlMigration(
  46,
  'AppliedScenarios',
  `
  CREATE TABLE scenario_application (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    scenario_id uuid NOT NULL CONSTRAINT scenario_application_scenario REFERENCES scenario,
    applied_by uuid NOT NULL CONSTRAINT scenario_application_applied_by REFERENCES person,
    applied_at timestamptz NOT NULL
  );
  CREATE INDEX scenario_application_scenario_index ON scenario_application (scenario_id, applied_at);
  CREATE TABLE scenario_outcome (
    application_id uuid NOT NULL CONSTRAINT scenario_outcome_application REFERENCES scenario_application,
    case_id uuid NOT NULL CONSTRAINT scenario_outcome_case REFERENCES grant_case,
    place int NOT NULL CONSTRAINT scenario_outcome_place_counts CHECK (place > 0),
    outcome text NOT NULL CONSTRAINT scenario_outcome_known
      CHECK (outcome IN ('prepared', 'already', 'not_in_review', 'resubmitted', 'nothing')),
    amount_cents bigint NOT NULL CONSTRAINT scenario_outcome_amount_counts CHECK (amount_cents >= 0),
    PRIMARY KEY (application_id, case_id)
  );
  CREATE TRIGGER scenario_application_fixed BEFORE UPDATE OR DELETE ON scenario_application
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER scenario_outcome_fixed BEFORE UPDATE OR DELETE ON scenario_outcome
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON scenario_application, scenario_outcome TO foerderwerk_app;

  -- The last of each case that nobody has used yet: no proposal since, the same submission, still in review.
  CREATE VIEW standing_preparation AS
    SELECT p.id, p.case_id, p.scenario_id, p.prepared_by, p.prepared_at
      FROM prepared_proposal p
      JOIN grant_case c ON c.id = p.case_id
     WHERE c.state = 'in_review'
       AND p.number = (SELECT max(number) FROM prepared_proposal WHERE case_id = p.case_id)
       AND p.submission_revision = (SELECT max(revision) FROM application_submission WHERE case_id = p.case_id)
       AND NOT EXISTS (SELECT FROM proposal q WHERE q.case_id = p.case_id AND q.proposed_at >= p.prepared_at);

  -- Money that the waiting list holds for a case, also when it is back in the review and not yet proposed.
  CREATE VIEW held_offer AS
    SELECT r.case_id, min(r.expires_on) AS until, sum(r.amount_cents)::bigint AS amount_cents
      FROM budget_entry r
      JOIN grant_case c ON c.id = r.case_id AND c.state IN ('waiting', 'in_review')
     WHERE r.kind = 'reserve' AND NOT EXISTS (SELECT FROM budget_entry b WHERE b.kind = 'release' AND b.corrects = r.id)
     GROUP BY r.case_id;

  -- Who waits before a moment. An application has arrived when it is complete: with the revision that counts.
  CREATE FUNCTION waiting_line_before(moment timestamptz)
  RETURNS TABLE (case_id uuid, programme_id uuid, item text, number text, version int, since timestamptz,
                 received_on date, rank int, place_by_arrival bigint, place_by_rank bigint)
  LANGUAGE sql STABLE AS $$
    SELECT c.id, c.programme_id, c.item, c.number, w.version, w.at, a.received_on, r.rank,
           row_number() OVER (PARTITION BY c.programme_id ORDER BY a.received_on, c.number),
           row_number() OVER (PARTITION BY c.programme_id ORDER BY r.rank NULLS LAST, a.received_on, c.number)
      FROM (SELECT DISTINCT s.case_id, s.case_version FROM waiting_share s) s
      JOIN case_step w ON w.case_id = s.case_id AND w.version = s.case_version AND w.at < moment
      JOIN grant_case c ON c.id = s.case_id
      JOIN LATERAL (SELECT (submitted_at AT TIME ZONE 'Europe/Berlin')::date AS received_on FROM application_submission
                     WHERE case_id = c.id AND submitted_at < moment ORDER BY revision DESC LIMIT 1) a ON true
      LEFT JOIN LATERAL (SELECT rank FROM waiting_rank WHERE case_id = c.id AND set_at < moment
                          ORDER BY id DESC LIMIT 1) r ON true
     WHERE NOT EXISTS (SELECT FROM case_step n WHERE n.case_id = w.case_id AND n.version > w.version AND n.at < moment)
  $$;
  REVOKE EXECUTE ON FUNCTION waiting_line_before(timestamptz) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION waiting_line_before(timestamptz) TO foerderwerk_app;
  CREATE OR REPLACE VIEW waiting_line AS SELECT * FROM waiting_line_before('infinity');

  GRANT SELECT ON standing_preparation, held_offer TO foerderwerk_app;
  `,
);
