import { createHash } from 'node:crypto';
import { record } from '@libs/audit-chain';
import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { publish } from '@libs/outbox';
import { type Actor, permissions, type Role } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { CasesService, CasesViews, type CaseHead } from '../cases';
import { WAIVER_TOPIC, type WaiverMessage } from './declared-waiver';
import { Deliveries, type DeliveredLetter } from './deliveries';
import { DeliveryDays } from './delivery-days';
import { mayWaive } from './domain/may-waive';
import { waiverText } from './domain/waiver-text';

export interface WaiverRequest {
  readonly caseId: string;
  readonly letterId: string;
  /** The version of the delivery that the declaring person saw. */
  readonly seenVersion: number;
}

/** An act that can be waived against, with the words to agree to. */
export interface Waivable {
  readonly letter: DeliveredLetter;
  readonly text: string;
}

export interface WaiverView {
  readonly head: CaseHead;
  readonly open: readonly Waivable[];
  readonly declared: readonly DeliveredLetter[];
}

/** Waivers of remedies: declared once by whoever may sign for the municipality, and never taken back. */
@Injectable()
export class Waivers {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly views: CasesViews,
    private readonly deliveries: Deliveries,
    private readonly days: DeliveryDays,
  ) {}

  /** What of a case can be waived and what has been. Errors: not_found. */
  async view(tx: Tx, now: Date, caseId: string): Promise<WaiverView> {
    const head = await this.views.head(tx, caseId, { drafts: true });
    const letters = await this.deliveries.ofCase(tx, caseId, Clock.dayOf(now));
    return {
      head,
      open: letters.filter(mayWaive).map((letter) => ({ letter, text: textOf(head, letter) })),
      declared: letters.filter(({ waiver }) => waiver !== null),
    };
  }

  /** Errors: forbidden, not_found, already_done, stale, step_not_possible. */
  declare(actor: Actor, now: Date, { caseId, letterId, seenVersion }: WaiverRequest): Promise<void> {
    const role = declaringRole(actor);
    if (!role) throw new DomainError('forbidden');
    return this.work.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId);
      const { head, open, declared } = await this.view(tx, now, caseId);
      if (declared.some((one) => one.letterId === letterId)) throw new DomainError('already_done');
      const waivable = open.find(({ letter }) => letter.letterId === letterId);
      if (!waivable) throw new DomainError('step_not_possible');
      if (waivable.letter.version !== seenVersion) throw new DomainError('stale');
      await tx.query(
        `INSERT INTO remedy_waiver (letter_id, text, declared_by, declared_name, declared_role, declared_at)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [letterId, waivable.text, actor.personId, actor.name, role, now],
      );
      await tx.query(`UPDATE delivery SET version = version + 1 WHERE letter_id = $1`, [letterId]);
      await this.days.restate(tx, now, caseId);
      const facts = { caseId: head.id, sha256: createHash('sha256').update(waivable.text).digest('hex') };
      await record(tx, actor, now, 'remedy.waived', { type: 'letter', id: letterId }, facts);
      const message: WaiverMessage = { letterId };
      await publish(tx, now, WAIVER_TOPIC, message, { key: letterId });
    });
  }
}

/** As what the actor may bind the municipality; undefined for nothing. */
const declaringRole = ({ roles }: Actor): Role | undefined =>
  roles.find((role) => (permissions['application.submit'] as readonly Role[]).includes(role));

const textOf = ({ number, organisationName }: CaseHead, { title, createdAt }: DeliveredLetter): string =>
  waiverText({
    title,
    createdOn: Clock.dayOf(createdAt),
    caseNumber: number ?? '',
    organisation: organisationName,
  });
