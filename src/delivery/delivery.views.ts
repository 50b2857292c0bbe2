import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { type CaseHead, CasesViews } from '../cases';
import { Deliveries, type DeliveredLetter } from './deliveries';
import type { LawsuitResult } from './domain/lawsuit-results';
import type { EntryKind } from './domain/entry-words';

/** What somebody entered, as it stays. */
export interface EntryRow {
  readonly attempt: number;
  readonly kind: EntryKind;
  readonly onDay: string | null;
  readonly reason: string | null;
  readonly byName: string;
  readonly at: Date;
}

export interface LawsuitRow {
  readonly court: string;
  readonly fileNumber: string;
  readonly filedOn: string;
  readonly enteredByName: string;
  readonly endedOn: string | null;
  readonly result: LawsuitResult | null;
  readonly note: string | null;
}

export interface DeliveryView {
  readonly head: CaseHead;
  readonly letter: DeliveredLetter;
  readonly lawsuits: readonly LawsuitRow[];
  /** The latest first. */
  readonly entries: readonly EntryRow[];
}

/** One letter's delivery as staff see it. */
@Injectable()
export class DeliveryViews {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly deliveries: Deliveries,
  ) {}

  /** Errors: not_found, also for a letter of another case and for an internal one. */
  of(actor: Actor, now: Date, caseId: string, letterId: string): Promise<DeliveryView> {
    return this.work.run(actor, async (tx) => {
      const head = await this.cases.head(tx, caseId, { drafts: false });
      const letter = await this.deliveries.of(tx, letterId, Clock.dayOf(now));
      if (letter.caseId !== caseId) throw new DomainError('not_found');
      return {
        head,
        letter,
        lawsuits: await lawsuitsOf(tx, letterId),
        entries: await entriesOf(tx, letterId),
      };
    });
  }
}

const entriesOf = (tx: Tx, letterId: string): Promise<EntryRow[]> =>
  tx.query(
    `SELECT e.attempt, e.kind, e.on_day AS "onDay", e.reason, p.name AS "byName", e.entered_at AS at
       FROM delivery_entry e JOIN person p ON p.id = e.entered_by WHERE e.letter_id = $1 ORDER BY e.id DESC`,
    [letterId],
  );

const lawsuitsOf = (tx: Tx, letterId: string): Promise<LawsuitRow[]> =>
  tx.query(
    `SELECT s.court, s.file_number AS "fileNumber", s.filed_on AS "filedOn", p.name AS "enteredByName",
            s.ended_on AS "endedOn", s.result, s.note
       FROM lawsuit s JOIN person p ON p.id = s.entered_by WHERE s.letter_id = $1 ORDER BY s.filed_on DESC`,
    [letterId],
  );
