import type { Instruction } from '@libs/dates';
import type { Tx } from '@libs/db';
import { Temporal } from 'temporal-polyfill';
import { type LetterKind, letterKinds } from '../letters';
import type { Attempt, Channel, DeliveryFacts, ReceiptKind } from './domain/facts';
import type { LawsuitResult } from './domain/lawsuit-results';

/** One attempt as it is kept; days are ISO dates, moments ISO instants, because they come as JSON. */
export interface AttemptRow {
  readonly attempt: number;
  readonly channel: Channel;
  readonly begunAt: string;
  /** Null for the attempt that counts on. */
  readonly endedAt: string | null;
  readonly informed: string | null;
  readonly retrieved: string | null;
  readonly retrievedAt: string | null;
  readonly retrievedByName: string | null;
  readonly dispatchedOn: string | null;
  readonly receipt: ReceiptKind;
  readonly receivedOn: string | null;
}

interface LawsuitDays {
  readonly filedOn: string;
  readonly endedOn: string | null;
  readonly result: LawsuitResult | null;
}

export interface WaiverRow {
  readonly text: string;
  readonly declaredName: string;
  readonly declaredAt: string;
  readonly declaredOn: string;
  /** It came in on paper and was entered by staff. */
  readonly onPaper: boolean;
  /** Where its document can be read; null on paper, and for the moment until it is issued. */
  readonly declarationId: string | null;
}

/** A letter with its way to the recipient, as the database has it. */
export interface DeliveryRow {
  readonly letterId: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  readonly documentId: string;
  readonly createdAt: Date;
  readonly printedAt: Date | null;
  readonly firstRetrievedAt: Date | null;
  readonly version: number;
  readonly instruction: Instruction;
  readonly attempts: readonly AttemptRow[];
  readonly lawsuits: readonly LawsuitDays[];
  readonly waiver: WaiverRow | null;
}

const day = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Berlin')::date`;

/** Both sides read this; what only staff may know stands elsewhere. */
const select = `
  SELECT l.id AS "letterId", l.case_id AS "caseId", l.kind, l.document_id AS "documentId", l.created_at AS "createdAt",
         l.printed_at AS "printedAt", l.first_retrieved_at AS "firstRetrievedAt", d.version, d.instruction,
         (SELECT jsonb_agg(jsonb_build_object('attempt', a.attempt, 'channel', a.channel, 'begunAt', a.begun_at, 'endedAt', a.ended_at,
                   'informed', ${day('a.provided_at')}, 'retrieved', ${day('a.retrieved_at')},
                   'retrievedAt', a.retrieved_at, 'retrievedByName', p.name, 'dispatchedOn', a.dispatched_on,
                   'receipt', a.receipt, 'receivedOn', a.received_on) ORDER BY a.attempt)
            FROM delivery_attempt a LEFT JOIN person p ON p.id = a.retrieved_by
           WHERE a.letter_id = l.id) AS attempts,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('filedOn', s.filed_on, 'endedOn', s.ended_on, 'result', s.result)
                   ORDER BY s.filed_on), '[]') FROM lawsuit s WHERE s.letter_id = l.id) AS lawsuits,
         (SELECT jsonb_build_object('text', w.text, 'declaredName', w.declared_name, 'declaredAt', w.declared_at,
                   'declaredOn', coalesce(w.received_on, ${day('w.declared_at')}),
                   'onPaper', w.received_on IS NOT NULL, 'declarationId',
                   (SELECT v.id FROM letter v WHERE v.refers_to = l.id AND v.kind = 'waiver_declaration'))
            FROM remedy_waiver w WHERE w.letter_id = l.id) AS waiver
    FROM delivery d JOIN letter l ON l.id = d.letter_id`;

/** Newest first; none for a foreign case (row-level security). */
export const deliveriesOfCase = (tx: Tx, caseId: string): Promise<DeliveryRow[]> =>
  tx.query(`${select} WHERE l.case_id = $1 ORDER BY l.created_at DESC, l.document_id DESC`, [caseId]);

export const deliveryOf = async (tx: Tx, letterId: string): Promise<DeliveryRow | undefined> =>
  (await tx.query<DeliveryRow[]>(`${select} WHERE l.id = $1`, [letterId]))[0];

export const isAct = ({ kind }: Pick<DeliveryRow, 'kind'>): boolean => letterKinds[kind].act;

const dayOf = (text: string | null): Temporal.PlainDate | null =>
  text === null ? null : Temporal.PlainDate.from(text);

const attemptOf = ({
  channel,
  informed,
  retrieved,
  dispatchedOn,
  receipt,
  receivedOn,
}: AttemptRow): Attempt =>
  channel === 'portal'
    ? { channel, informed: dayOf(informed), retrieved: dayOf(retrieved) }
    : {
        channel,
        dispatched: dayOf(dispatchedOn),
        receipt: receipt === 'late' ? { kind: receipt, on: dayOf(receivedOn)! } : { kind: receipt },
      };

/** What decides about notice and finality, out of the stored rows. */
export const factsOf = ({ attempts, instruction, lawsuits, waiver }: DeliveryRow): DeliveryFacts => ({
  attempts: attempts.map(attemptOf),
  instruction,
  waivedOn: dayOf(waiver?.declaredOn ?? null),
  lawsuits: lawsuits.map(({ filedOn, endedOn, result }) => ({
    filedOn: dayOf(filedOn)!,
    ended: endedOn && result ? { on: dayOf(endedOn)!, result } : null,
  })),
});
