/**
 * Granted projects as the public may know them, with nothing that changes later: laid down with the decision,
 * so that a page of the list reads its own rows and no others. The orders of the list are its indexes.
 */
export const grantedProjects = `
  CREATE TABLE granted_project (
    case_id uuid PRIMARY KEY CONSTRAINT granted_project_decision REFERENCES decision (case_id),
    programme_id uuid NOT NULL CONSTRAINT granted_project_programme REFERENCES programme,
    number text NOT NULL,
    recipient text NOT NULL,
    district text NOT NULL,
    measure text NOT NULL,
    directive_version text NOT NULL,
    item text NOT NULL,
    decided_on date NOT NULL,
    granted_cents bigint NOT NULL
  );
  CREATE UNIQUE INDEX granted_project_number_index ON granted_project (programme_id, number);
  CREATE INDEX granted_project_decided_index ON granted_project (programme_id, decided_on, number);
  CREATE INDEX granted_project_recipient_index
    ON granted_project (programme_id, (lower(recipient) COLLATE "de-x-icu"), number);
  CREATE INDEX granted_project_district_index
    ON granted_project (programme_id, (lower(district) COLLATE "de-x-icu"), number);
  CREATE INDEX granted_project_measure_index
    ON granted_project (programme_id, (lower(measure) COLLATE "de-x-icu"), number);
  CREATE INDEX granted_project_granted_index ON granted_project (programme_id, granted_cents, number);
  CREATE INDEX granted_project_item_index ON granted_project (programme_id, directive_version, item, number);
  CREATE TRIGGER granted_project_fixed BEFORE UPDATE OR DELETE OR TRUNCATE ON granted_project
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

  CREATE FUNCTION lay_down_granted_project(decided_case uuid) RETURNS void LANGUAGE sql
  SET search_path = public, pg_temp AS $$
    INSERT INTO granted_project
    SELECT c.id, c.programme_id, c.number, coalesce(s.recipient ->> 'name', o.name),
           coalesce(s.recipient ->> 'districtName', s.recipient ->> 'name', o.name), c.title, c.directive_version,
           c.item, (d.decided_at AT TIME ZONE 'Europe/Berlin')::date, d.grant_cents
      FROM decision d
      JOIN grant_case c ON c.id = d.case_id
      JOIN organisation o ON o.id = c.organisation_id
      JOIN proposal p ON p.id = d.proposal_id
      LEFT JOIN application_submission s ON s.case_id = c.id AND s.revision = p.submission_revision
     WHERE d.case_id = decided_case
  $$;
  CREATE FUNCTION publish_granted_project() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM lay_down_granted_project(NEW.case_id);
    RETURN NULL;
  END $$;
  REVOKE EXECUTE ON FUNCTION lay_down_granted_project(uuid), publish_granted_project() FROM PUBLIC;
  CREATE TRIGGER decision_lays_down_project AFTER INSERT ON decision
    FOR EACH ROW EXECUTE FUNCTION publish_granted_project();
  SELECT lay_down_granted_project(case_id) FROM decision;
  GRANT SELECT ON granted_project TO foerderwerk_app;
`;
