import { types } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from '../../migrations';

/** What the product's own connections may do: no ownership, no bypass of row-level security. */
export const APP_ROLE = 'foerderwerk_app';
/** What an applicant's transaction may do: own rows only. */
export const APPLICANT_ROLE = 'foerderwerk_applicant';

const BIGINT = 20;
const DATE = 1082;
// Sums and counts of cents fit exactly; anything beyond would be a bug and must not be rounded silently.
types.setTypeParser(BIGINT, (text) => {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`bigint beyond exact numbers: ${text}`);
  return value;
});
types.setTypeParser(DATE, (text) => text);

interface Options {
  readonly url: string;
  /** The role that the connection takes at once; the owner's own when absent. */
  readonly role?: typeof APP_ROLE;
  /** How many connections at most; few, because bookings that meet at one ledger slow each other down. */
  readonly poolSize?: number;
  readonly entities?: readonly EntityTarget[];
}
type EntityTarget = new () => object;

/** One way to open PostgreSQL, for the web process, migrations and tests alike. */
export const dataSourceOptions = ({
  url,
  role,
  poolSize = 8,
  entities = [],
}: Options): DataSourceOptions => ({
  type: 'postgres',
  url,
  migrations,
  entities: [...entities],
  migrationsTableName: 'migration',
  synchronize: false,
  logging: false,
  poolSize,
  applicationName: 'foerderwerk',
  extra: {
    ...(role && { options: `-c role=${role} -c timezone=UTC` }),
    statement_timeout: role ? 15_000 : 0,
    connectionTimeoutMillis: 5_000,
  },
});

export const openDataSource = (options: Options): Promise<DataSource> =>
  new DataSource(dataSourceOptions(options)).initialize();
