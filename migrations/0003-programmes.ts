import { sqlMigration } from '@libs/db/sql-migration';

/** Programmes; the versions of their directives are files that a row points to. */
export const Programmes = sqlMigration(
  3,
  'Programmes',
  `
  CREATE TABLE programme (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    key text NOT NULL CONSTRAINT programme_key_unique UNIQUE,
    title text NOT NULL,
    short_title text NOT NULL
  );
  INSERT INTO programme (id, key, title, short_title) VALUES (
    '7e000000-0000-4000-8000-000000000001', 'thueregovrl',
    'Förderung von E-Government und IT in Thüringer Kommunen', 'E-Government in Kommunen');
  GRANT SELECT ON programme TO foerderwerk_app, foerderwerk_applicant;
  `,
);
