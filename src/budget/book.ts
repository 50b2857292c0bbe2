import type { Tx } from '@libs/db';
import { constraintCodes, DomainError } from '@libs/errors';
import type { NewEntry } from './domain/entry';
import { shortfallMessage, shortfallOf, type ShortEnvelope } from './domain/shortfall';

const NOT_ALLOCATED = 'budget_entry_envelope_allocated';

const asRows = `jsonb_to_recordset($1::jsonb) AS n (
  "programmeId" uuid, kind text, "envelopeKind" text, "budgetYear" int, "dueYear" int, title text, category text,
  "caseId" uuid, amount bigint, "personIds" uuid[], reason text, "madeOn" timestamptz, "expiresOn" date,
  corrects bigint, "idempotencyKey" text)`;

// In the order of the keys: two bookings that share some wait for each other in one direction only.
const insert = `
  INSERT INTO budget_entry (programme_id, kind, envelope_kind, budget_year, due_year, title, category, case_id,
                            amount_cents, person_ids, reason, made_on, expires_on, corrects, idempotency_key)
  SELECT "programmeId", kind, "envelopeKind", "budgetYear", "dueYear", title, category, "caseId",
         amount, "personIds", reason, "madeOn", "expiresOn", corrects, "idempotencyKey"
    FROM ${asRows} ORDER BY "idempotencyKey"
  ON CONFLICT (idempotency_key) DO NOTHING RETURNING idempotency_key AS key`;

const bookedOtherwise = `
  SELECT n."idempotencyKey" AS key
    FROM ${asRows} JOIN budget_entry e ON e.idempotency_key = n."idempotencyKey"
   WHERE (e.programme_id, e.kind, e.envelope_kind, e.budget_year, e.due_year, e.title, e.category, e.case_id,
          e.amount_cents, e.expires_on, e.corrects)
      IS DISTINCT FROM
         (n."programmeId", n.kind, n."envelopeKind", n."budgetYear", n."dueYear", n.title, n.category, n."caseId",
          n.amount, n."expiresOn", n.corrects)`;

/**
 * Books all entries or none, in one statement; returns those that were new. An entry whose key is already
 * booked with the same content is left out, so a retry books nothing twice. Errors: overdrawn (with what is
 * missing where), stale (a key is booked with another content). After an error the transaction is lost.
 */
export async function book<E extends NewEntry>(tx: Tx, entries: readonly E[]): Promise<E[]> {
  const json = JSON.stringify(entries);
  const booked = await tx.query<{ key: string }[]>(insert, [json]).catch((error: unknown) => {
    throw overdrawn(error) ?? error;
  });
  if (booked.length < entries.length) await refuseOtherContent(tx, json);
  const keys = new Set(booked.map(({ key }) => key));
  return entries.filter((entry) => keys.delete(entry.idempotencyKey));
}

async function refuseOtherContent(tx: Tx, json: string): Promise<void> {
  const [other] = await tx.query<{ key: string }[]>(bookedOtherwise, [json]);
  if (!other) return;
  throw new DomainError('stale', {
    message: 'Diese Buchung gibt es schon mit anderem Inhalt. Nichts wurde gebucht. Laden Sie die Seite neu.',
    facts: { idempotencyKey: other.key },
  });
}

/** The refusal of an envelope with its shortfalls, which the trigger reports under its locks. */
function overdrawn(error: unknown): DomainError | undefined {
  const { constraint, detail } =
    (error as { driverError?: { constraint?: string; detail?: string } }).driverError ?? {};
  const isShort = constraint === NOT_ALLOCATED || constraintCodes[constraint ?? ''] === 'overdrawn';
  if (!isShort || !detail) return undefined;
  const shortfalls = (JSON.parse(detail) as ShortEnvelope[]).map(shortfallOf);
  return new DomainError('overdrawn', { message: shortfallMessage(shortfalls), facts: { shortfalls } });
}
