import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { formatDate } from '@libs/dates';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { SubmissionsView } from '../applications';
import { CasesService } from '../cases';
import { letterKinds, type LetterWatch, noticeChannelOf } from '../letters';
import { Deliveries } from './deliveries';
import { DeliveryDays } from './delivery-days';
import type { Channel } from './domain/facts';
import { withheld } from './domain/withheld';

type Issued = Parameters<LetterWatch['issued']>[2];
type Opened = Parameters<LetterWatch['opened']>[3];

/** Follows every letter that leaves the house: on which way it goes, when it waits, who fetched it. */
@Injectable()
export class DeliveryWatch implements LetterWatch {
  constructor(
    private readonly submissions: SubmissionsView,
    private readonly cases: CasesService,
    private readonly deliveries: Deliveries,
    private readonly days: DeliveryDays,
  ) {}

  async issued(tx: Tx, now: Date, { id, caseId, kind }: Issued): Promise<void> {
    if (letterKinds[kind].internal) return;
    await tx.query(`INSERT INTO delivery (letter_id) VALUES ($1)`, [id]);
    await tx.query(
      `INSERT INTO delivery_attempt (letter_id, attempt, channel, begun_at) VALUES ($1, 1, $2, $3)`,
      [id, await this.consented(tx, caseId), now],
    );
  }

  /** From now on it waits in the portal. */
  async printed(tx: Tx, now: Date, letterId: string): Promise<void> {
    const [provided] = await tx.query<[{ caseId: string }[], number]>(
      `UPDATE delivery_attempt a SET provided_at = $2 FROM letter l
        WHERE a.letter_id = $1 AND a.channel = 'portal' AND a.provided_at IS NULL AND l.id = a.letter_id
        RETURNING l.case_id AS "caseId"`,
      [letterId, now],
    );
    if (provided[0]) await this.restated(tx, now, provided[0].caseId);
  }

  /** Errors: step_not_possible while the letter is not to be had in the portal. */
  async opened(tx: Tx, actor: Actor, now: Date, { id, caseId, sha256 }: Opened): Promise<void> {
    const today = Clock.dayOf(now);
    const letter = await this.deliveries.of(tx, id, today);
    const refusal = withheld(letter, today);
    if (refusal) throw new DomainError('step_not_possible', { message: refusal });
    const [retrieved] = await tx.query<[object[], number]>(
      `UPDATE delivery_attempt SET retrieved_at = $2, retrieved_by = $3, retrieved_sha256 = $4
        WHERE letter_id = $1 AND ended_at IS NULL AND channel = 'portal' AND retrieved_at IS NULL RETURNING attempt`,
      [id, now, actor.personId, sha256],
    );
    if (retrieved.length === 0) return;
    await tx.query(`UPDATE delivery SET version = version + 1 WHERE letter_id = $1`, [id]);
    await this.restated(tx, now, caseId);
    const { reckoning } = await this.deliveries.of(tx, id, today);
    if (!reckoning?.notice) return;
    const notifiedOn = reckoning.notice.later.date;
    await record(
      tx,
      actor,
      now,
      'letter.notified',
      { type: 'letter', id },
      { caseId, notifiedOn: formatDate(notifiedOn) },
    );
  }

  private async consented(tx: Tx, caseId: string): Promise<Channel> {
    const [latest] = await this.submissions.all(tx, caseId, 1);
    return noticeChannelOf(latest?.sections.declarations.made ?? []) === 'retrieval' ? 'portal' : 'post';
  }

  private async restated(tx: Tx, now: Date, caseId: string): Promise<void> {
    await this.cases.lock(tx, caseId);
    await this.days.restate(tx, now, caseId);
  }
}
