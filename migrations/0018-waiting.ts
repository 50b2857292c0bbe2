import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The waiting list. A case waits with the amounts it waits for; what is held for a case that waits is its
 * offer. The order is one of two columns of waiting_line; municipalities reach no more of it than the place of
 * their own case.
 */
export const Waiting = sqlMigration(
  18,
  'Waiting',
  `
  INSERT INTO lifecycle_step (step, from_state, to_state, duty) VALUES
    ('wait', 'in_review', 'waiting', 'review'),
    ('resume', 'waiting', 'in_review', 'review'),
    ('withdraw', 'waiting', 'withdrawn', 'apply');

  CREATE TABLE waiting_share (
    case_id uuid NOT NULL,
    case_version int NOT NULL,
    state text NOT NULL GENERATED ALWAYS AS ('waiting') STORED,
    due_year int NOT NULL,
    title text NOT NULL CONSTRAINT waiting_share_title_known CHECK (title IN ('investive', 'consumptive')),
    amount_cents bigint NOT NULL CONSTRAINT waiting_share_positive CHECK (amount_cents > 0),
    PRIMARY KEY (case_id, case_version, due_year, title),
    CONSTRAINT waiting_share_by_step FOREIGN KEY (case_id, case_version, state)
      REFERENCES case_step (case_id, version, to_state)
  );
  CREATE TABLE waiting_rank (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    case_id uuid NOT NULL CONSTRAINT waiting_rank_case REFERENCES grant_case,
    rank int NOT NULL CONSTRAINT waiting_rank_counts CHECK (rank > 0),
    reason text NOT NULL CONSTRAINT waiting_rank_has_reason CHECK (reason <> ''),
    set_by uuid NOT NULL CONSTRAINT waiting_rank_set_by REFERENCES person,
    set_at timestamptz NOT NULL
  );
  CREATE INDEX waiting_rank_case_index ON waiting_rank (case_id, id);
  CREATE TRIGGER waiting_share_fixed BEFORE UPDATE OR DELETE ON waiting_share
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER waiting_rank_fixed BEFORE UPDATE OR DELETE ON waiting_rank
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  CREATE VIEW waiting_offer AS
    SELECT r.case_id, min(r.made_on) AS offered_at, min(r.expires_on) AS until, sum(r.amount_cents)::bigint AS amount_cents
      FROM budget_entry r
      JOIN grant_case c ON c.id = r.case_id AND c.state = 'waiting'
     WHERE r.kind = 'reserve' AND NOT EXISTS (SELECT FROM budget_entry b WHERE b.kind = 'release' AND b.corrects = r.id)
     GROUP BY r.case_id;

  -- An application has arrived when it is complete: with the revision that counts.
  CREATE VIEW waiting_line AS
    SELECT c.id AS case_id, c.programme_id, c.item, c.number, c.version, c.state_since AS since, a.received_on, r.rank,
           row_number() OVER (PARTITION BY c.programme_id ORDER BY a.received_on, c.number) AS place_by_arrival,
           row_number() OVER (PARTITION BY c.programme_id ORDER BY r.rank NULLS LAST, a.received_on, c.number)
             AS place_by_rank
      FROM grant_case c
      JOIN LATERAL (SELECT (submitted_at AT TIME ZONE 'Europe/Berlin')::date AS received_on FROM application_submission
                     WHERE case_id = c.id ORDER BY revision DESC LIMIT 1) a ON true
      LEFT JOIN LATERAL (SELECT rank FROM waiting_rank WHERE case_id = c.id ORDER BY id DESC LIMIT 1) r ON true
     WHERE c.state = 'waiting';

  -- The place of a case of the municipality that asks, and how long the line is; no row for any other case.
  CREATE FUNCTION waiting_place(of_case uuid, by_rank boolean)
  RETURNS TABLE (place bigint, total bigint, item_place bigint, item_total bigint, offered boolean)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
    WITH line AS (
      SELECT case_id, programme_id, item, CASE WHEN by_rank THEN place_by_rank ELSE place_by_arrival END AS place
        FROM waiting_line),
    own AS (
      SELECT line.* FROM line JOIN grant_case c ON c.id = line.case_id
       WHERE c.id = of_case AND c.organisation_id = app_organisation())
    SELECT own.place, count(*), count(*) FILTER (WHERE line.item = own.item AND line.place <= own.place),
           count(*) FILTER (WHERE line.item = own.item),
           EXISTS (SELECT FROM waiting_offer o WHERE o.case_id = own.case_id)
      FROM own JOIN line ON line.programme_id = own.programme_id
     GROUP BY own.case_id, own.item, own.place
  $$;
  REVOKE EXECUTE ON FUNCTION waiting_place(uuid, boolean) FROM PUBLIC;
  GRANT EXECUTE ON FUNCTION waiting_place(uuid, boolean) TO foerderwerk_applicant;

  GRANT SELECT, INSERT ON waiting_share, waiting_rank TO foerderwerk_app;
  GRANT SELECT ON waiting_offer, waiting_line TO foerderwerk_app;
  `,
);
