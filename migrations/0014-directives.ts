import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The versions of directives. A file never changes once it is here, a released version stays as it was
 * released, and whoever brought a file in does not release it. Ends, states of items and confirmations are
 * added, never changed: the last one counts. Cases from before name versions that come at the next start.
 */
export const Directives = sqlMigration(
  14,
  'Directives',
  `
  CREATE TABLE directive_version (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    programme_id uuid NOT NULL CONSTRAINT directive_version_programme REFERENCES programme,
    name text NOT NULL,
    yaml text NOT NULL,
    sha256 text NOT NULL,
    imported_by uuid CONSTRAINT directive_version_imported_by REFERENCES person,
    imported_at timestamptz NOT NULL,
    valid_from date,
    released_by uuid CONSTRAINT directive_version_released_by REFERENCES person,
    released_at timestamptz,
    CONSTRAINT directive_version_name_once UNIQUE (programme_id, name),
    CONSTRAINT directive_version_begins_alone UNIQUE (programme_id, valid_from),
    CONSTRAINT directive_version_hash_fits CHECK (sha256 = encode(sha256(convert_to(yaml, 'UTF8')), 'hex')),
    CONSTRAINT directive_version_released_whole CHECK (
      (valid_from IS NULL) = (released_at IS NULL)
      AND (released_by IS NOT NULL) = (released_at IS NOT NULL AND imported_by IS NOT NULL)),
    CONSTRAINT directive_version_released_by_another CHECK (released_by <> imported_by)
  );
  CREATE TRIGGER directive_version_content_fixed
    BEFORE UPDATE OF id, programme_id, name, yaml, sha256, imported_by, imported_at ON directive_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER directive_version_release_fixed BEFORE UPDATE OR DELETE ON directive_version
    FOR EACH ROW WHEN (OLD.released_at IS NOT NULL) EXECUTE FUNCTION refuse_change();

  CREATE TABLE directive_end (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id uuid NOT NULL CONSTRAINT directive_end_version REFERENCES directive_version,
    ends_on date NOT NULL,
    reason text NOT NULL CONSTRAINT directive_end_has_reason CHECK (reason <> ''),
    set_by uuid NOT NULL CONSTRAINT directive_end_set_by REFERENCES person,
    set_at timestamptz NOT NULL
  );
  CREATE INDEX directive_end_version_index ON directive_end (version_id, id);

  CREATE TABLE item_status (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id uuid NOT NULL CONSTRAINT item_status_version REFERENCES directive_version,
    letter text NOT NULL CONSTRAINT item_status_letter_well_formed CHECK (letter ~ '^[a-z]$'),
    status text NOT NULL CONSTRAINT item_status_known CHECK (status IN ('open', 'paused')),
    since date NOT NULL,
    reason text NOT NULL CONSTRAINT item_status_has_reason CHECK (reason <> ''),
    set_by uuid NOT NULL CONSTRAINT item_status_set_by REFERENCES person,
    set_at timestamptz NOT NULL
  );
  CREATE INDEX item_status_version_index ON item_status (version_id, letter, id);

  CREATE TABLE rule_confirmation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version_id uuid NOT NULL CONSTRAINT rule_confirmation_version REFERENCES directive_version,
    letter text CONSTRAINT rule_confirmation_letter_well_formed CHECK (letter ~ '^[a-z]$'),
    rule text NOT NULL,
    source text NOT NULL CONSTRAINT rule_confirmation_has_source CHECK (source <> ''),
    confirmed_by uuid NOT NULL CONSTRAINT rule_confirmation_confirmed_by REFERENCES person,
    confirmed_at timestamptz NOT NULL,
    CONSTRAINT rule_confirmation_once UNIQUE NULLS NOT DISTINCT (version_id, letter, rule)
  );

  CREATE TRIGGER directive_end_fixed BEFORE UPDATE OR DELETE ON directive_end
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER item_status_fixed BEFORE UPDATE OR DELETE ON item_status
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER rule_confirmation_fixed BEFORE UPDATE OR DELETE ON rule_confirmation
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

  ALTER TABLE grant_case ADD CONSTRAINT grant_case_directive FOREIGN KEY (programme_id, directive_version)
    REFERENCES directive_version (programme_id, name) NOT VALID;

  GRANT SELECT, INSERT, DELETE ON directive_version TO foerderwerk_app;
  GRANT UPDATE (valid_from, released_by, released_at) ON directive_version TO foerderwerk_app;
  GRANT SELECT, INSERT ON directive_end, item_status, rule_confirmation TO foerderwerk_app;
  GRANT SELECT (id, programme_id, name, yaml, sha256, valid_from) ON directive_version TO foerderwerk_applicant;
  GRANT SELECT (id, version_id, ends_on, reason) ON directive_end TO foerderwerk_applicant;
  GRANT SELECT (id, version_id, letter, status, since, reason) ON item_status TO foerderwerk_applicant;
  GRANT SELECT (id, version_id, letter, rule, source) ON rule_confirmation TO foerderwerk_applicant;

  ALTER TABLE directive_version ENABLE ROW LEVEL SECURITY;
  CREATE POLICY directive_version_all ON directive_version TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY directive_version_released ON directive_version FOR SELECT TO foerderwerk_applicant
    USING (valid_from IS NOT NULL);

  ALTER TABLE directive_end ENABLE ROW LEVEL SECURITY;
  CREATE POLICY directive_end_all ON directive_end TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY directive_end_released ON directive_end FOR SELECT TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM directive_version v WHERE v.id = version_id));

  ALTER TABLE item_status ENABLE ROW LEVEL SECURITY;
  CREATE POLICY item_status_all ON item_status TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY item_status_released ON item_status FOR SELECT TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM directive_version v WHERE v.id = version_id));

  ALTER TABLE rule_confirmation ENABLE ROW LEVEL SECURITY;
  CREATE POLICY rule_confirmation_all ON rule_confirmation TO foerderwerk_app USING (true) WITH CHECK (true);
  CREATE POLICY rule_confirmation_released ON rule_confirmation FOR SELECT TO foerderwerk_applicant
    USING (EXISTS (SELECT FROM directive_version v WHERE v.id = version_id));
  `,
);
