import { randomUUID } from 'node:crypto';
import type { Product } from './support/product';

/** Checked cases like this one, row for row; each with a number of its own. */
export async function copiesOf(product: Product, model: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const columns = async (table: string, without: readonly string[]): Promise<string> =>
    (
      await product.query<{ list: string }>(
        `SELECT string_agg(column_name, ', ') AS list FROM information_schema.columns
          WHERE table_name = $1 AND is_generated = 'NEVER' AND is_identity = 'NO' AND column_name <> ALL ($2)`,
        [table, without],
      )
    )[0]!.list;
  const own = await columns('grant_case', ['id', 'number']);
  const copies = [
    `INSERT INTO grant_case (id, number, ${own})
     SELECT copy, 'KOPIE-' || copy, ${own} FROM grant_case, copies WHERE id = model`,
  ];
  for (const table of ['case_duty', 'case_step', 'application_submission', 'review_check']) {
    const list = await columns(table, ['case_id']);
    copies.push(`INSERT INTO ${table} (case_id, ${list})
      SELECT copy, ${list} FROM ${table}, copies WHERE case_id = model`);
  }
  await product.asOwner(
    `CREATE TEMP TABLE copies AS SELECT unnest('{${ids}}'::uuid[]) AS copy, '${model}'::uuid AS model;
     ${copies.join('; ')}`,
  );
  return ids;
}
