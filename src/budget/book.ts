import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { NewEntry } from './domain/entry';
import { type Shortfall, shortfallOf, type ShortEnvelope } from './domain/shortfall';
import { refusalOf } from './refusals';

const bookedOtherwise = `
  SELECT n."idempotencyKey" AS key
    FROM jsonb_populate_recordset(NULL::entry_draft, $1) n
    JOIN budget_entry e ON e.idempotency_key = n."idempotencyKey"
   WHERE (e.programme_id, e.kind, e.envelope_kind, e.budget_year, e.due_year, e.title, e.category, e.case_id,
          e.amount_cents, e.expires_on, e.corrects)
      IS DISTINCT FROM
         (n."programmeId", n.kind, n."envelopeKind", n."budgetYear", n."dueYear", n.title, n.category, n."caseId",
          n.amount, n."expiresOn", n.corrects)`;

/**
 * Books all entries or none, in one statement; returns those that were new. An entry whose key is already
 * booked with the same content is left out, so a retry books nothing twice. Errors: overdrawn (with what is
 * missing where, and the ways out), stale (a key is booked with another content), and those of a rule of the
 * ledger. After an error the transaction is lost.
 */
export async function book<E extends NewEntry>(tx: Tx, entries: readonly E[]): Promise<E[]> {
  const json = JSON.stringify(entries);
  const booked = await tx
    .query<{ key: string }[]>('SELECT book_entries($1) AS key', [json])
    .catch((error: unknown) => {
      throw refusalOf(error, entries) ?? error;
    });
  if (booked.length < entries.length) await refuseOtherContent(tx, json);
  const keys = new Set(booked.map(({ key }) => key));
  return entries.filter((entry) => keys.delete(entry.idempotencyKey));
}

/** What became of one of many bookings: booked (now or before), or what it lacks. */
export type Outcome =
  { readonly booked: true } | { readonly booked: false; readonly shortfalls: Shortfall[] };

/**
 * Books many awards in one statement, in the order given, each as if it came alone: one that does not fit is
 * left out without a trace and told what it lacks. Everything else that is wrong with one refuses all.
 */
export async function bookEach(tx: Tx, bookings: readonly (readonly NewEntry[])[]): Promise<Outcome[]> {
  const [{ short, fresh }] = await tx
    .query<[Booked]>('SELECT short, fresh FROM book_each($1)', [JSON.stringify(bookings)])
    .catch((error: unknown) => {
      throw refusalOf(error, bookings.flat()) ?? error;
    });
  const lacks = short ?? [];
  const booked = bookings.filter((_, index) => lacks[index] === null).flat();
  if (fresh < booked.length) await refuseOtherContent(tx, JSON.stringify(booked));
  return lacks.map((lack) =>
    lack === null ? { booked: true } : { booked: false, shortfalls: lack.map(shortfallOf) },
  );
}

/** What each booking lacks, null when it fits, and the number of entries that were new. */
interface Booked {
  readonly short: readonly (readonly ShortEnvelope[] | null)[] | null;
  readonly fresh: number;
}

async function refuseOtherContent(tx: Tx, json: string): Promise<void> {
  const [other] = await tx.query<{ key: string }[]>(bookedOtherwise, [json]);
  if (!other) return;
  throw new DomainError('stale', {
    message: 'Diese Buchung gibt es schon mit anderem Inhalt. Nichts wurde gebucht. Laden Sie die Seite neu.',
    facts: { idempotencyKey: other.key },
  });
}
