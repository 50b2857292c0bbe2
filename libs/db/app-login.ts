import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { APP_ROLE } from './data-source';

const LOGIN = 'foerderwerk_web';

/**
 * The URL of a login that owns nothing and may only take the product's role. Its password is new at each
 * start and known to this process alone.
 */
export async function appLogin(ownerUrl: string): Promise<string> {
  const password = randomBytes(24).toString('hex');
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rowCount } = await owner.query(`SELECT FROM pg_roles WHERE rolname = $1`, [LOGIN]);
    await owner.query(
      `${rowCount ? 'ALTER' : 'CREATE'} ROLE ${LOGIN} LOGIN NOINHERIT PASSWORD '${password}'`,
    );
    await owner.query(`GRANT ${APP_ROLE} TO ${LOGIN}`);
  } finally {
    await owner.end();
  }
  const url = new URL(ownerUrl);
  url.username = LOGIN;
  url.password = password;
  return url.href;
}
