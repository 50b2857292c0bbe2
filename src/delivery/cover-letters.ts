import { readFileSync } from 'node:fs';
import { Clock } from '@libs/clock';
import { templatePath } from '@libs/config';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { LetterPress } from '@libs/letters-pdf';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { authorityOn, noticeRuleOn } from '../authority';
import { authorityOf, type MatterLetter, noticeTextOf } from '../letters';
import { Deliveries, type DeliveredLetter } from './deliveries';
import { portalAttemptBefore, portalInVain } from './domain/cover';

const NO_COVER = 'Ein Begleitschreiben gehört nur zu einem Bescheid, der nach dem Portal per Post geht.';

/**
 * The letter on top of an act that goes by post because nobody fetched it: the act itself is never changed and still
 * speaks of the portal. Written anew at each request, always from the day on which the post took over.
 */
@Injectable()
export class CoverLetters {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: Deliveries,
    private readonly press: LetterPress,
  ) {}

  /** Errors: not_found; step_not_possible for a letter that went no other way before, or is no act. */
  async pdf(actor: Actor, now: Date, caseId: string, letterId: string): Promise<Buffer> {
    const data = await this.work.run(actor, async (tx) => {
      const letter = await this.deliveries.of(tx, letterId, Clock.dayOf(now));
      if (letter.caseId !== caseId) throw new DomainError('not_found');
      return coverData(tx, letter);
    });
    return this.press.print(readFileSync(templatePath('letters', 'begleitschreiben.md'), 'utf8'), data);
  }
}

async function coverData(tx: Tx, { letterId, documentId, title, createdAt, ...letter }: DeliveredLetter) {
  const attempt = portalAttemptBefore(letter.facts);
  if (!attempt || !letter.reckoning) throw new DomainError('step_not_possible', { message: NO_COVER });
  const begunAt = new Date(letter.attempts.at(-1)!.begunAt);
  const on = Clock.dayOf(begunAt);
  const { recipient, contact, number, project } = await snapshotOf(tx, letterId);
  return {
    ...{ recipient, contact, number, project },
    authority: authorityOf(await authorityOn(tx, on)),
    createdAt: begunAt.toISOString(),
    date: on.toString(),
    documentId: `zu ${documentId}`,
    verifyUrl: null,
    about: { documentId, title, date: Clock.dayOf(createdAt).toString() },
    portal: portalInVain(attempt, on, letter.law),
    notice: { text: noticeTextOf(await noticeRuleOn(tx, on), 'dispatch') },
  };
}

async function snapshotOf(tx: Tx, letterId: string): Promise<MatterLetter> {
  const [letter] = await tx.query<[{ snapshot: MatterLetter }]>(`SELECT snapshot FROM letter WHERE id = $1`, [
    letterId,
  ]);
  return letter.snapshot;
}
