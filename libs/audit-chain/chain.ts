import { createHash } from 'node:crypto';

/** What the first entry is linked to. */
export const GENESIS: Buffer = Buffer.alloc(32);

/** The next hash of the chain: SHA-256 over the hash before it and the bytes of the entry. */
export const link = (previous: Buffer, entry: string): Buffer =>
  createHash('sha256').update(previous).update(entry, 'utf8').digest();

/**
 * The bytes of entry `e` that are hashed: JSON with sorted keys and one spelling of every value, which is
 * PostgreSQL's own text of jsonb (keys by length, then by bytes; numbers exact, moments to the microsecond).
 * Made of the stored row, so that nothing a client library rounds away can be changed unseen.
 */
export const ENTRY_BYTES = `jsonb_build_object(
  'id', e.id,
  'xid', e.xid::text,
  'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'person', e.person_id,
  'organisation', e.organisation_id,
  'event', e.event,
  'subject', jsonb_build_array(e.subject_type, e.subject_id),
  'data', e.data)::text`;
