import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { type LetterKind, letterKinds } from '../letters';
import { DeliveryRecords } from './delivery-records';

/** What came of one letter. */
export interface Dispatched {
  readonly letterId: string;
  readonly caseId: string;
  readonly number: string;
  readonly title: string;
  readonly documentId: string;
  /** Null when its day is entered. */
  readonly refusal: string | null;
}

interface Chosen {
  readonly letterId: string;
  readonly caseId: string;
  readonly number: string;
  readonly kind: LetterKind;
  readonly documentId: string;
  readonly waits: boolean;
  /** ISO date on which the attempt began. */
  readonly begunOn: string;
}

const NOT_WAITING = 'Dieses Schreiben wartet nicht mehr auf die Post.';

/** Enters one day of dispatch for many letters: each on its own, so that one refusal keeps back no other. */
@Injectable()
export class Dispatches {
  constructor(
    private readonly work: UnitOfWork,
    private readonly records: DeliveryRecords,
  ) {}

  /** Errors: invalid_input at the day when it is none for the letters that wait. */
  async enter(
    actor: Actor,
    now: Date,
    letterIds: readonly string[],
    on: Temporal.PlainDate,
  ): Promise<Dispatched[]> {
    const chosen = await this.chosen(actor, letterIds);
    refuseDay(on, Clock.dayOf(now), chosen);
    const results: Dispatched[] = [];
    for (const { waits, kind, begunOn: _, ...letter } of chosen) {
      const refusal = waits ? await this.refusalOf(actor, now, letter, on) : NOT_WAITING;
      results.push({ ...letter, title: letterKinds[kind].title, refusal });
    }
    return results;
  }

  private async refusalOf(
    actor: Actor,
    now: Date,
    { caseId, letterId }: Pick<Chosen, 'caseId' | 'letterId'>,
    on: Temporal.PlainDate,
  ): Promise<string | null> {
    try {
      const request = { caseId, letterId, seenVersion: null };
      await this.records.enter(actor, now, 'dispatch', request, { on, reason: '' });
      return null;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return Object.values(error.details.fields ?? {})[0] ?? error.message;
    }
  }

  private chosen(actor: Actor, letterIds: readonly string[]): Promise<Chosen[]> {
    return this.work.run(actor, (tx) =>
      tx.query(
        `SELECT l.id AS "letterId", c.id AS "caseId", c.number, l.kind, l.document_id AS "documentId",
                a.channel = 'post' AND a.dispatched_on IS NULL AS waits,
                (a.begun_at AT TIME ZONE 'Europe/Berlin')::date AS "begunOn"
           FROM delivery_attempt a JOIN letter l ON l.id = a.letter_id JOIN grant_case c ON c.id = l.case_id
          WHERE a.ended_at IS NULL AND a.letter_id = ANY ($1) ORDER BY c.number, l.document_id`,
        [letterIds],
      ),
    );
  }
}

/** One day is said for all of them: a wrong one is asked for again, with the choice kept. */
function refuseDay(on: Temporal.PlainDate, today: Temporal.PlainDate, chosen: readonly Chosen[]): void {
  const early = chosen.filter(({ waits, begunOn }) => waits && on.toString() < begunOn);
  if (Temporal.PlainDate.compare(on, today) > 0) throw atDay('Dieser Tag liegt in der Zukunft.');
  if (early.length > 0)
    throw atDay(
      `Am ${formatDate(on)} gab es davon noch nicht: ${early.map(({ documentId }) => documentId).join(', ')}.`,
    );
}

const atDay = (message: string): DomainError =>
  new DomainError('invalid_input', { fields: { tag: message } });
