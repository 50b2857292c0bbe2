import { Clock } from '@libs/clock';
import { Client } from 'pg';

const SETTING = 'demo.clock_shift';

/**
 * The clock of the demo: it showed `start` when the demo was first loaded and has run on since, also while
 * the product was off.
 */
export async function demoClock(ownerUrl: string, start: Date): Promise<Clock> {
  const fresh = Clock.startingAt(start);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`INSERT INTO setting (name, value) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
      SETTING,
      fresh.shift,
    ]);
    const { rows } = await client.query(`SELECT value FROM setting WHERE name = $1`, [SETTING]);
    return new Clock(Number(rows[0].value));
  } finally {
    await client.end();
  }
}
