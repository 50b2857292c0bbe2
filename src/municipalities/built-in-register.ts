import type { Tx } from '@libs/db';
import type { Temporal } from 'temporal-polyfill';
import { builtInEntries, builtInValidFrom } from './domain/built-in';
import type { RegisterEntry } from './domain/register-entry';
import { createOrganisations } from './organisations';
import { columnList, toRow } from './register.rows';

/**
 * Puts Thuringia's Landkreise and kreisfreie Städte into the register, with an organisation each. Keys that
 * the register already holds stay as they are, so it may run at every start.
 */
export const loadBuiltInRegister = (tx: Tx, now: Date): Promise<void> =>
  loadEntries(tx, builtInEntries, builtInValidFrom, now);

/** Puts entries into the register that it does not hold yet, with an organisation each. */
export async function loadEntries(
  tx: Tx,
  entries: readonly RegisterEntry[],
  validFrom: Temporal.PlainDate,
  now: Date,
): Promise<void> {
  await tx.query(
    `INSERT INTO municipality (${columnList}, valid_from)
     SELECT ${columnList}, $2 FROM jsonb_populate_recordset(NULL::municipality, $1) AS incoming
     WHERE NOT EXISTS (SELECT FROM municipality AS held WHERE held.ags = incoming.ags)
     ON CONFLICT ON CONSTRAINT municipality_valid_once DO NOTHING`,
    [JSON.stringify(entries.map(toRow)), validFrom.toString()],
  );
  await createOrganisations(
    tx,
    entries.map(({ ags }) => ags),
    now,
  );
}
