import { Client } from 'pg';

/** The setting that tells how far the demo is loaded: 'loading' or 'loaded'. */
export const DEMO_STATE = 'demo.state';

/** True after a first start that was killed while it loaded the demo. */
export async function isHalfLoaded(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query(`SELECT value FROM setting WHERE name = $1`, [DEMO_STATE]);
    return rows[0]?.value === 'loading';
  } finally {
    await client.end();
  }
}
