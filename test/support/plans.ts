import { systemActor } from '@libs/permissions';
import { UnitOfWork } from '@libs/db';
import type { TestApp } from './app';

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly Plan[];
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** How a statement reads a table when it runs: how many rows, and whether from one end to the other. */
export async function readsOf(
  { app }: Pick<TestApp, 'app'>,
  table: string,
  sql: string,
  parameters: readonly unknown[],
): Promise<{ rows: number; sequential: boolean }> {
  const [found] = await app
    .get(UnitOfWork)
    .run(systemActor, (tx) => tx.query(`EXPLAIN (ANALYZE, TIMING off, FORMAT json) ${sql}`, [...parameters]));
  const nodes = nodesOf(found['QUERY PLAN'][0].Plan).filter((node) => node['Relation Name'] === table);
  const read = (node: Plan): number =>
    (node['Actual Rows'] +
      (node['Rows Removed by Filter'] ?? 0) +
      (node['Rows Removed by Index Recheck'] ?? 0)) *
    node['Actual Loops'];
  return {
    rows: nodes.reduce((sum, node) => sum + read(node), 0),
    sequential: nodes.some((node) => node['Node Type'] === 'Seq Scan'),
  };
}
