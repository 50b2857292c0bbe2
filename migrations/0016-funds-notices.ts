import { sqlMigration } from '@libs/db/sql-migration';

/**
 * What the public is told about the money that is left: a word and perhaps a range, set by a person, never
 * drawn from the ledger. Statements are added, never changed: the latest that has begun counts.
 */
export const FundsNotices = sqlMigration(
  16,
  'FundsNotices',
  `
  CREATE TABLE funds_notice (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    programme_id uuid NOT NULL CONSTRAINT funds_notice_programme REFERENCES programme,
    level text NOT NULL CONSTRAINT funds_notice_level_known CHECK (level IN ('much', 'little', 'none')),
    least_cents bigint,
    most_cents bigint,
    valid_from date NOT NULL,
    set_by uuid NOT NULL CONSTRAINT funds_notice_set_by REFERENCES person,
    set_at timestamptz NOT NULL,
    CONSTRAINT funds_notice_range_whole CHECK ((least_cents IS NULL) = (most_cents IS NULL)),
    CONSTRAINT funds_notice_range_in_order CHECK (0 <= least_cents AND least_cents <= most_cents),
    CONSTRAINT funds_notice_none_without_range CHECK (level <> 'none' OR most_cents IS NULL)
  );
  CREATE INDEX funds_notice_programme_index ON funds_notice (programme_id, valid_from, id);
  CREATE TRIGGER funds_notice_fixed BEFORE UPDATE OR DELETE ON funds_notice
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  GRANT SELECT, INSERT ON funds_notice TO foerderwerk_app;
  `,
);
