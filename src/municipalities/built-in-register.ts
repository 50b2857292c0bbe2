import type { Tx } from '@libs/db';
import { builtInEntries, builtInValidFrom } from './domain/built-in';
import { createOrganisations } from './organisations';
import { columnList, toRow } from './register.rows';

/**
 * Puts Thuringia's Landkreise and kreisfreie Städte into the register, with an organisation each. Keys that
 * the register already holds stay as they are, so it may run at every start.
 */
export async function loadBuiltInRegister(tx: Tx, now: Date): Promise<void> {
  await tx.query(
    `INSERT INTO municipality (${columnList}, valid_from)
     SELECT ${columnList}, $2 FROM jsonb_populate_recordset(NULL::municipality, $1) AS incoming
     WHERE NOT EXISTS (SELECT FROM municipality AS held WHERE held.ags = incoming.ags)
     ON CONFLICT ON CONSTRAINT municipality_valid_once DO NOTHING`,
    [JSON.stringify(builtInEntries.map(toRow)), builtInValidFrom.toString()],
  );
  await createOrganisations(
    tx,
    builtInEntries.map(({ ags }) => ags),
    now,
  );
}
