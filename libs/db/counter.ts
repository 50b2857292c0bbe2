import type { Tx } from './unit-of-work';

/**
 * The next number of a series ("case/2026"), starting at 1. The counter row stays locked until the
 * transaction ends: no gaps (a rollback gives the number back), no race.
 */
export async function nextNumber(tx: Tx, series: string): Promise<number> {
  const [row] = await tx.query(
    `INSERT INTO counter (series, value) VALUES ($1, 1)
     ON CONFLICT (series) DO UPDATE SET value = counter.value + 1 RETURNING value`,
    [series],
  );
  return row.value;
}
