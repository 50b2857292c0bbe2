import { sqlMigration } from '@libs/db/sql-migration';

/**
 * Whether the granted projects are published, from which amount on and under which licence. Settings are added,
 * never changed: the latest that has begun counts.
 */
export const Publication = sqlMigration(
  20,
  'Publication',
  `
  CREATE TABLE publication_setting (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id uuid NOT NULL CONSTRAINT publication_setting_programme REFERENCES programme,
    published boolean NOT NULL,
    least_cents bigint NOT NULL CONSTRAINT publication_setting_least_not_negative CHECK (least_cents >= 0),
    licence text NOT NULL CONSTRAINT publication_setting_licence_known
      CHECK (licence IN ('dl-de/by-2-0', 'dl-de/zero-2-0')),
    valid_from date NOT NULL,
    reason text NOT NULL CONSTRAINT publication_setting_has_reason CHECK (reason <> ''),
    set_by uuid NOT NULL CONSTRAINT publication_setting_set_by REFERENCES person,
    set_at timestamptz NOT NULL
  );
  CREATE INDEX publication_setting_programme_index ON publication_setting (programme_id, valid_from, id);
  CREATE TRIGGER publication_setting_fixed BEFORE UPDATE OR DELETE ON publication_setting
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON publication_setting TO foerderwerk_app;
  `,
);
