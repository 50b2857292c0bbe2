import type { Tx } from '@libs/db';

const SEAL_LOCK = `hashtext('foerderwerk.audit.seal')`;

/** True when no other process seals or verifies; holds until the transaction ends. */
export const takeTurn = async (tx: Tx): Promise<boolean> =>
  (await tx.query(`SELECT pg_try_advisory_xact_lock(${SEAL_LOCK}) AS mine`))[0].mine;

/** Every transaction with a smaller id has ended. */
export const oldestOpenTransaction = async (tx: Tx): Promise<string> =>
  (await tx.query(`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS id`))[0].id;

/** The same turn, waited for. */
export const waitForTurn = (tx: Tx): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(${SEAL_LOCK})`);
