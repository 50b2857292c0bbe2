import { sqlMigration } from '@libs/db/sql-migration';

/**
 * The register of municipalities by AGS (Amtlicher Gemeindeschlüssel): versions that follow one another,
 * `valid_to` is the first day on which a version no longer holds. No entry is ever deleted: no role may.
 */
export const Municipalities = sqlMigration(
  4,
  'Municipalities',
  `
  -- Alphabetical order as in DIN 5007-1 (ä like a), and a search that does not ask for case or umlauts.
  CREATE FUNCTION register_search_name(name text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN replace(translate(lower(name), 'ÄÖÜäöü', 'aouaou'), 'ß', 'ss');

  CREATE TABLE municipality (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    ags text NOT NULL CONSTRAINT municipality_ags_well_formed CHECK (ags ~ '^[0-9]{5}([0-9]{3})?$'),
    ars text NOT NULL CONSTRAINT municipality_ars_well_formed CHECK (ars ~ '^[0-9]{12}$'),
    name text NOT NULL,
    official_name text NOT NULL,
    search_name text COLLATE "C" NOT NULL GENERATED ALWAYS AS (register_search_name(official_name)) STORED,
    kind text NOT NULL CONSTRAINT municipality_kind_known CHECK (kind IN
      ('independent_city', 'town', 'municipality', 'district')),
    district_ags text NOT NULL,
    seat text,
    association_key text,
    association_name text,
    association_kind text,
    population int CONSTRAINT municipality_population_not_negative CHECK (population >= 0),
    area_ha int CONSTRAINT municipality_area_not_negative CHECK (area_ha >= 0),
    postal_code text CONSTRAINT municipality_postal_code_well_formed CHECK (postal_code ~ '^[0-9]{5}$'),
    valid_from date NOT NULL,
    valid_to date,
    CONSTRAINT municipality_ends_after_it_begins CHECK (valid_to > valid_from),
    CONSTRAINT municipality_key_fits_kind CHECK ((kind = 'district') = (length(ags) = 5)),
    CONSTRAINT municipality_association_complete CHECK
      (num_nulls(association_key, association_name, association_kind) IN (0, 3)),
    -- The key as a range of one number: so the constraint needs no extension.
    CONSTRAINT municipality_valid_once EXCLUDE USING gist
      (int4range(ags::int, ags::int, '[]') WITH &&, daterange(valid_from, valid_to) WITH &&)
  );
  CREATE INDEX municipality_ags_index ON municipality (ags, valid_from);
  CREATE INDEX municipality_search_index ON municipality (search_name, ags);
  CREATE INDEX municipality_district_index ON municipality (district_ags, search_name, ags);

  CREATE TABLE municipality_successor (
    old_ags text NOT NULL,
    new_ags text NOT NULL,
    effective_on date NOT NULL,
    note text,
    inferred boolean NOT NULL,
    CONSTRAINT municipality_successor_once PRIMARY KEY (old_ags, new_ags),
    CONSTRAINT municipality_successor_is_another CHECK (old_ags <> new_ags)
  );
  CREATE INDEX municipality_successor_new_index ON municipality_successor (new_ags);

  CREATE TABLE register_import (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    imported_at timestamptz NOT NULL,
    imported_by uuid NOT NULL,
    imported_by_name text NOT NULL,
    land text NOT NULL,
    territory_date date NOT NULL,
    file_sha256 text NOT NULL CONSTRAINT register_import_hash_well_formed CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
    added int NOT NULL,
    changed int NOT NULL,
    ended int NOT NULL,
    unchanged int NOT NULL
  );
  CREATE INDEX register_import_land_index ON register_import (land, territory_date);

  GRANT SELECT, INSERT, UPDATE ON municipality TO foerderwerk_app;
  GRANT SELECT, INSERT, DELETE ON municipality_successor TO foerderwerk_app;
  GRANT SELECT, INSERT ON register_import TO foerderwerk_app;
  GRANT SELECT ON municipality, municipality_successor TO foerderwerk_applicant;
  `,
);
