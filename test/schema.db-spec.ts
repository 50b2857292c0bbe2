import 'reflect-metadata';
import { openDataSource } from '@libs/db';
import {
  Column,
  type DataSource,
  Entity,
  type EntityMetadata,
  getMetadataArgsStorage,
  PrimaryColumn,
} from 'typeorm';
import '../src/app.module';
import { asOwner, cloneDatabase, type TestDatabase } from './support/database';

/** All entities that the product declares, wherever they stand. */
const entities = getMetadataArgsStorage().tables.map(({ target }) => target as new () => object);

@Entity('grant_case')
class MistakenCase {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  number!: string | null;

  @Column('timestamptz', { name: 'begun_at' })
  begunAt!: Date;
}

let database: TestDatabase;
let dataSource: DataSource;
let name: string;

beforeAll(async () => {
  database = await cloneDatabase();
  name = new URL(database.url).pathname.slice(1);
  dataSource = await openDataSource({ url: database.url, entities: [...entities, MistakenCase] });
});
afterAll(async () => {
  await dataSource?.destroy();
  await database?.drop();
});

const query = <T = any>(sql: string): Promise<T[]> =>
  asOwner(async (client) => (await client.query(sql)).rows, name);
const texts = async (sql: string): Promise<string[]> =>
  (await query<{ text: string }>(sql)).map(({ text }) => text);

describe('the entities', () => {
  interface StoredColumn {
    readonly column: string;
    readonly type: string;
    readonly nullable: boolean;
    /** True when PostgreSQL knows what to put there. */
    readonly filled: boolean;
  }

  const columnsOf = (table: string): Promise<StoredColumn[]> =>
    query(
      `SELECT column_name AS column, data_type AS type, is_nullable = 'YES' AS nullable,
              column_default IS NOT NULL OR is_identity = 'YES' OR is_generated = 'ALWAYS' AS filled
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '${table}'`,
    );

  async function differences({ tableName, columns }: EntityMetadata): Promise<string[]> {
    const stored = new Map((await columnsOf(tableName)).map((column) => [column.column, column]));
    const wrong = columns.flatMap((column) => {
      const { databaseName, isNullable } = column;
      const found = stored.get(databaseName);
      stored.delete(databaseName);
      if (!found) return [`${databaseName} is not there`];
      const type = dataSource.driver.normalizeType(column);
      return [
        ...(type === found.type ? [] : [`${databaseName} is ${found.type}, not ${type}`]),
        ...(isNullable === found.nullable ? [] : [`${databaseName} is nullable in one place only`]),
      ];
    });
    const missing = [...stored.values()].filter(({ nullable, filled }) => !nullable && !filled);
    return [...wrong, ...missing.map(({ column }) => `${column} is left empty`)];
  }

  it.each(entities)('fit the schema: %p', async (entity) =>
    expect(await differences(dataSource.getMetadata(entity))).toEqual([]),
  );

  it('are more than none', () => expect(entities.length).toBeGreaterThan(0));

  it('are known when they do not fit', async () =>
    expect(await differences(dataSource.getMetadata(MistakenCase))).toEqual(
      expect.arrayContaining([
        'id is uuid, not text',
        'number is nullable in one place only',
        'begun_at is not there',
        'state is left empty',
      ]),
    ));
});

describe('an applicant', () => {
  /** What everybody in the programme may know, by column; everything else is below row-level security. */
  const open: Readonly<Record<string, readonly string[]>> = {
    counter: ['series', 'value'],
    letter_kind: ['kind', 'act', 'internal'],
    lifecycle_step: ['step', 'from_state', 'to_state', 'duty'],
    municipality: expect.anything(),
    municipality_successor: expect.anything(),
    programme: expect.anything(),
  };

  it('reads rows of others only where everybody may know them', async () => {
    const readable = await query<{ table: string; columns: string[] }>(
      `SELECT c.relname AS table, array_agg(a.attname::text ORDER BY a.attnum) AS columns
         FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
          AND NOT c.relrowsecurity AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)
          AND has_column_privilege('foerderwerk_applicant', c.oid, a.attnum, 'SELECT')
        GROUP BY c.relname`,
    );
    expect(Object.fromEntries(readable.map(({ table, columns }) => [table, columns]))).toEqual(open);
  });

  it('reads no view, which would see with the eyes of its owner', async () =>
    expect(
      await texts(
        `SELECT relname AS text FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('v', 'm')
            AND has_any_column_privilege('foerderwerk_applicant', oid, 'SELECT')
            AND NOT coalesce('security_invoker=true' = ANY (reloptions), false)`,
      ),
    ).toEqual([]));

  it('has a policy that looks at the row wherever row-level security holds', async () => {
    const blind = `SELECT tablename || '.' || policyname AS text FROM pg_policies
      WHERE roles && '{public,foerderwerk_applicant}' AND 'true' IN (coalesce(qual, with_check), coalesce(with_check, qual))`;
    expect(await texts(blind)).toEqual([]);
  });
});

describe('the roles of the product', () => {
  const roles = `(VALUES ('foerderwerk_app'), ('foerderwerk_applicant')) AS role (name)`;
  const tables = `pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v')`;

  it('own nothing', async () =>
    expect(
      await texts(
        `SELECT relname AS text FROM pg_class WHERE pg_get_userbyid(relowner) LIKE 'foerderwerk%'
         UNION ALL SELECT nspname FROM pg_namespace WHERE pg_get_userbyid(nspowner) LIKE 'foerderwerk%'
         UNION ALL SELECT proname FROM pg_proc WHERE pg_get_userbyid(proowner) LIKE 'foerderwerk%'`,
      ),
    ).toEqual([]));

  it('can neither empty a table nor hang a trigger on it', async () =>
    expect(
      await texts(
        `SELECT role.name || ' ' || c.relname AS text FROM ${roles}, ${tables}
            AND has_table_privilege(role.name, c.oid, 'TRUNCATE, TRIGGER, REFERENCES')`,
      ),
    ).toEqual([]));

  it('remove rows only where nothing has to be kept', async () =>
    expect(
      await texts(
        `SELECT role.name || ' ' || c.relname AS text FROM ${roles}, ${tables}
            AND has_table_privilege(role.name, c.oid, 'DELETE') ORDER BY 1`,
      ),
    ).toEqual(
      // A version may be discarded until its release, an import replaces successors, people change roles,
      // sessions and failed sign-ins end.
      [
        ...[
          'authority_version',
          'budget_title',
          'court_version',
          'directive_version',
          'municipality_successor',
          'notice_rule',
        ],
        ...['person_role', 'repayment_account', 'session', 'sign_in_failure', 'signatory_function'],
      ].map((table) => `foerderwerk_app ${table}`),
    ));

  it('have no power beyond their privileges', async () =>
    expect(
      await texts(
        `SELECT rolname AS text FROM pg_roles WHERE rolname IN ('foerderwerk_app', 'foerderwerk_applicant')
            AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolcanlogin)
         UNION ALL SELECT role.name || ' ' || nspname FROM ${roles}, pg_namespace
          WHERE has_schema_privilege(role.name, oid, 'CREATE')`,
      ),
    ).toEqual([]));

  it('cannot lead a function of the owner to tables of their own', async () =>
    expect(
      await texts(
        `SELECT proname AS text FROM pg_proc WHERE prosecdef AND pronamespace = 'public'::regnamespace
            AND NOT EXISTS (SELECT FROM unnest(proconfig) setting WHERE setting LIKE 'search_path=%pg_temp')`,
      ),
    ).toEqual([]));
});

describe('the foreign keys', () => {
  const WHO_DID_IT = 'who did it: shown with the row, never asked for from the person';
  const ONE_TO_ONE = 'written with the row it names, always read from the other side';
  const FIXED = 'the few rows it names come with the schema';
  /** Without an index, and why that is right. */
  const unasked: Readonly<Record<string, string>> = {
    application_attachment_uploaded_by: WHO_DID_IT,
    application_section_updated_by: WHO_DID_IT,
    application_start_case: ONE_TO_ONE,
    application_start_organisation: 'read by its token only',
    application_submission_submitted_by: WHO_DID_IT,
    authority_version_entered_by: WHO_DID_IT,
    authority_version_released_by: WHO_DID_IT,
    award_change_decided_by: WHO_DID_IT,
    award_change_drafted_by: WHO_DID_IT,
    award_change_letter: ONE_TO_ONE,
    budget_movement_entered_by: WHO_DID_IT,
    budget_movement_released_by: WHO_DID_IT,
    budget_movement_withdrawn_by: WHO_DID_IT,
    budget_title_entered_by: WHO_DID_IT,
    budget_title_released_by: WHO_DID_IT,
    budget_year_entered_by: WHO_DID_IT,
    budget_year_movement: ONE_TO_ONE,
    case_step_in_lifecycle: FIXED,
    court_version_entered_by: WHO_DID_IT,
    court_version_released_by: WHO_DID_IT,
    decision_decided_by: WHO_DID_IT,
    decision_letter: ONE_TO_ONE,
    decision_proposal: ONE_TO_ONE,
    delivery_attempt_retrieved_by: WHO_DID_IT,
    delivery_entry_entered_by: WHO_DID_IT,
    directive_end_set_by: WHO_DID_IT,
    directive_version_imported_by: WHO_DID_IT,
    directive_version_released_by: WHO_DID_IT,
    early_start_request_requested_by: WHO_DID_IT,
    early_start_request_withdrawn_by: WHO_DID_IT,
    entry_kind_taken_back_by: FIXED,
    funds_notice_set_by: WHO_DID_IT,
    hearing_answer_answered_by: WHO_DID_IT,
    item_status_set_by: WHO_DID_IT,
    lawsuit_ended_by: WHO_DID_IT,
    lawsuit_entered_by: WHO_DID_IT,
    ledger_checkpoint_envelope: 'read by programme and day; envelopes stay',
    letter_draft_refers_to: 'read with the draft only',
    letter_kind_known: FIXED,
    notice_rule_entered_by: WHO_DID_IT,
    notice_rule_released_by: WHO_DID_IT,
    prepared_proposal_prepared_by: WHO_DID_IT,
    proposal_proposed_by: WHO_DID_IT,
    publication_setting_set_by: WHO_DID_IT,
    refusal_decided_by: WHO_DID_IT,
    refusal_letter: ONE_TO_ONE,
    refusal_proposed_by: WHO_DID_IT,
    remedy_waiver_declared_by: WHO_DID_IT,
    remedy_waiver_entered_by: WHO_DID_IT,
    repayment_account_entered_by: WHO_DID_IT,
    repayment_account_released_by: WHO_DID_IT,
    review_check_person: WHO_DID_IT,
    rule_confirmation_confirmed_by: WHO_DID_IT,
    scenario_application_applied_by: WHO_DID_IT,
    scenario_balance_envelope: 'read by scenario and version; envelopes stay',
    scenario_created_by: WHO_DID_IT,
    scenario_outcome_case: 'read by application; cases stay',
    scenario_saved_by: WHO_DID_IT,
    signatory_function_entered_by: WHO_DID_IT,
    signatory_function_released_by: WHO_DID_IT,
    waiting_rank_set_by: WHO_DID_IT,
  };

  const unindexed = `
    SELECT c.conname AS text FROM pg_constraint c
     WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indkey[0] = c.conkey[1])`;

  it('have an index that begins with them', async () =>
    expect(await texts(`${unindexed} ORDER BY 1`)).toEqual(Object.keys(unasked)));

  it('without one lead to rows that nobody removes', async () =>
    expect(
      await texts(`${unindexed} AND has_table_privilege('foerderwerk_app', c.confrelid, 'DELETE')`),
    ).toEqual([]));
});
