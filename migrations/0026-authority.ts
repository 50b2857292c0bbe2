import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Every kind of master data is a table of versions: entered by one person, released by another, and unchanged
 * from then on. What the product is delivered with was entered by nobody.
 */
const versions = (table: string, columns: string, fixed: string): string => `
  CREATE TABLE ${table} (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    valid_from date NOT NULL,
    ${columns},
    mark text NOT NULL CONSTRAINT ${table}_mark_known CHECK (mark IN ('assumed', 'confirmed')),
    source text NOT NULL,
    entered_by uuid CONSTRAINT ${table}_entered_by REFERENCES person,
    entered_at timestamptz NOT NULL,
    released_by uuid CONSTRAINT ${table}_released_by REFERENCES person,
    released_at timestamptz,
    CONSTRAINT ${table}_confirmed_by_source CHECK (mark = 'assumed' OR source <> ''),
    CONSTRAINT ${table}_released_by_another CHECK (released_by <> entered_by),
    CONSTRAINT ${table}_released_whole
      CHECK ((released_by IS NOT NULL) = (released_at IS NOT NULL AND entered_by IS NOT NULL)),
    CONSTRAINT ${table}_waits_for_another CHECK (entered_by IS NOT NULL OR released_at IS NOT NULL)
  );
  CREATE TRIGGER ${table}_content_fixed
    BEFORE UPDATE OF id, valid_from, ${fixed}, mark, source, entered_by, entered_at ON ${table}
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER ${table}_release_fixed BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW WHEN (OLD.released_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT, DELETE ON ${table} TO foerderwerk_app;
  GRANT UPDATE (released_by, released_at) ON ${table} TO foerderwerk_app;
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY ${table}_all ON ${table} TO foerderwerk_app USING (true) WITH CHECK (true);`;

/** What stands in letters and deadlines is for applicants to see, once it is released. */
const shown = (table: string, columns: string): string => `
  GRANT SELECT (id, valid_from, ${columns}, mark, source, released_at) ON ${table} TO foerderwerk_applicant;
  CREATE POLICY ${table}_released ON ${table} FOR SELECT TO foerderwerk_applicant
    USING (released_at IS NOT NULL);`;

const authority = 'key, name, unit, street, city, phone, email, return_line';
const court = 'court, name, address, electronic_address, districts';
const notice = 'dispatch_days, dispatch_citation, retrieval_days, retrieval_citation';

/** Master data of the granting authority: who writes, who signs, which court, from when an act counts as notified. */
export const Authority = sqlMigration(
  26,
  'Authority',
  `
  ${versions(
    'authority_version',
    `key text NOT NULL CONSTRAINT authority_version_key_well_formed CHECK (key ~ '^[a-z0-9-]{2,20}$'),
    name text NOT NULL CONSTRAINT authority_version_has_name CHECK (name <> ''),
    unit text NOT NULL,
    street text NOT NULL,
    city text NOT NULL CONSTRAINT authority_version_has_city CHECK (city <> ''),
    phone text NOT NULL,
    email text NOT NULL CONSTRAINT authority_version_has_email CHECK (email <> ''),
    return_line text NOT NULL CONSTRAINT authority_version_has_return_line CHECK (return_line <> ''),
    CONSTRAINT authority_version_begins_alone UNIQUE (valid_from)`,
    authority,
  )}
  ${shown('authority_version', authority)}

  ${versions(
    'signatory_function',
    `person_id uuid CONSTRAINT signatory_function_person REFERENCES person,
    role text CONSTRAINT signatory_function_role_known CHECK (role IN ('approver', 'head')),
    function text NOT NULL CONSTRAINT signatory_function_not_empty CHECK (function <> ''),
    valid_to date,
    CONSTRAINT signatory_function_one_holder CHECK (num_nonnulls(person_id, role) = 1),
    CONSTRAINT signatory_function_ends_after_begin CHECK (valid_to >= valid_from),
    CONSTRAINT signatory_function_begins_alone UNIQUE NULLS NOT DISTINCT (person_id, role, valid_from)`,
    'person_id, role, function, valid_to',
  )}

  ${versions(
    'court_version',
    `court text NOT NULL CONSTRAINT court_version_key_well_formed CHECK (court ~ '^[a-z0-9-]{2,20}$'),
    name text NOT NULL CONSTRAINT court_version_has_name CHECK (name <> ''),
    address text[] NOT NULL CONSTRAINT court_version_has_address CHECK (cardinality(address) > 0),
    electronic_address text,
    districts text[] NOT NULL CONSTRAINT court_version_districts_are_keys
      CHECK (array_to_string(districts, ',', '?') ~ '^([0-9]{5}(,[0-9]{5})*)?$'),
    CONSTRAINT court_version_begins_alone UNIQUE (court, valid_from)`,
    court,
  )}
  ${shown('court_version', court)}

  ${versions(
    'notice_rule',
    `dispatch_days integer NOT NULL CONSTRAINT notice_rule_dispatch_plausible CHECK (dispatch_days BETWEEN 1 AND 30),
    dispatch_citation text NOT NULL CONSTRAINT notice_rule_has_dispatch_citation CHECK (dispatch_citation <> ''),
    retrieval_days integer NOT NULL CONSTRAINT notice_rule_retrieval_plausible CHECK (retrieval_days BETWEEN 1 AND 90),
    retrieval_citation text NOT NULL CONSTRAINT notice_rule_has_retrieval_citation CHECK (retrieval_citation <> ''),
    CONSTRAINT notice_rule_begins_alone UNIQUE (valid_from)`,
    notice,
  )}
  ${shown('notice_rule', notice)}

  -- On each day on which a version begins, no district has two courts, and none that had one has lost it. Looked at
  -- when the transaction ends: a district moves by two versions that begin together.
  CREATE FUNCTION check_court_districts() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    wrong record;
  BEGIN
    WITH released AS (SELECT * FROM court_version WHERE released_at IS NOT NULL),
    day AS (SELECT DISTINCT valid_from AS day FROM released),
    known AS (
      SELECT district, min(r.valid_from) AS since FROM released r, unnest(r.districts) district GROUP BY district),
    held AS (
      SELECT d.day, v.court, district
        FROM day d
        CROSS JOIN LATERAL (
          SELECT DISTINCT ON (r.court) r.court, r.districts FROM released r
           WHERE r.valid_from <= d.day ORDER BY r.court, r.valid_from DESC) v
        CROSS JOIN unnest(v.districts) district)
    SELECT k.district, d.day INTO wrong
      FROM known k JOIN day d ON d.day >= k.since
      LEFT JOIN held h ON h.district = k.district AND h.day = d.day
     GROUP BY k.district, d.day HAVING count(h.court) <> 1 LIMIT 1;
    IF FOUND THEN
      RAISE EXCEPTION 'district % has not exactly one court on %', wrong.district, wrong.day
        USING ERRCODE = 'check_violation', CONSTRAINT = 'court_version_one_per_district';
    END IF;
    RETURN NULL;
  END $$;
  CREATE CONSTRAINT TRIGGER court_version_one_per_district AFTER INSERT OR UPDATE ON court_version
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.released_at IS NOT NULL)
    EXECUTE FUNCTION check_court_districts();

  INSERT INTO authority_version
    (valid_from, key, name, unit, street, city, phone, email, return_line, mark, source, entered_at, released_at)
  SELECT valid_from::date, key, name, 'Kompetenzzentrum Verwaltung 4.0', street, city, '0361 000-0 (Beispiel)',
         'kompetenzzentrum@' || key || '.example', sender || ' · ' || street || ' · ' || city, 'assumed',
         'Zuständigkeit bekannt, Anschrift und Erreichbarkeit angenommen', now(), now()
    FROM (VALUES
      ('2018-10-16', 'tlvwa', 'Thüringer Landesverwaltungsamt', 'Thüringer Landesverwaltungsamt',
       'Jorge-Semprún-Platz 4', '99423 Weimar'),
      ('2021-01-01', 'tfm', 'Thüringer Finanzministerium', 'Thüringer Finanzministerium',
       'Ludwig-Erhard-Ring 7', '99099 Erfurt'),
      ('2025-01-01', 'tmdi', 'Thüringer Ministerium für Digitales und Infrastruktur', 'TMDI',
       'Max-Reger-Straße 4–8', '99096 Erfurt')) known (valid_from, key, name, sender, street, city);

  INSERT INTO signatory_function (valid_from, role, function, mark, source, entered_at, released_at)
  SELECT '2018-10-16', role, 'Zeichnungsbefugt', 'assumed', 'Bezeichnung angenommen', now(), now()
    FROM unnest(ARRAY['approver', 'head']) role;

  INSERT INTO court_version
    (valid_from, court, name, address, districts, mark, source, entered_at, released_at)
  SELECT '2018-10-16', court, name, address, districts, 'assumed',
         'Bezirk bekannt (§ 52 Nr. 3 Satz 2 VwGO: Sitz der Klägerin), Anschrift angenommen', now(), now()
    FROM (VALUES
      ('gera', 'Verwaltungsgericht Gera', ARRAY['Rudolf-Diener-Straße 1', '07545 Gera'],
       ARRAY['16052', '16053', '16073', '16074', '16075', '16076', '16077']),
      ('meiningen', 'Verwaltungsgericht Meiningen', ARRAY['Lindenallee 15', '98617 Meiningen'],
       ARRAY['16054', '16056', '16063', '16066', '16069', '16072']),
      ('weimar', 'Verwaltungsgericht Weimar', ARRAY['Jenaer Straße 2a', '99425 Weimar'],
       ARRAY['16051', '16055', '16061', '16062', '16064', '16065', '16067', '16068', '16070', '16071'])
    ) known (court, name, address, districts);

  INSERT INTO notice_rule
    (valid_from, dispatch_days, dispatch_citation, retrieval_days, retrieval_citation, mark, source, entered_at,
     released_at)
  VALUES
    ('2018-10-16', 3, '§ 41 Abs. 2 ThürVwVfG', 10, '§ 41 Abs. 2a ThürVwVfG', 'confirmed',
     'ThürVwVfG in der bis 31.12.2024 geltenden Fassung', now(), now()),
    ('2025-01-01', 4, '§ 41 Abs. 2 VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG', 10,
     '§ 41 Abs. 2a VwVfG i. V. m. § 1 Abs. 1 ThürVwVfG', 'confirmed',
     'ThürVwVfG vom 02.07.2024 (GVBl. S. 277), in Kraft seit 01.01.2025', now(), now());
  `,
);
