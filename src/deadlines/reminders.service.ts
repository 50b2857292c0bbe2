import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { MAIL_TOPIC, publish } from '@libs/outbox';
import { permissions, systemActor } from '@libs/permissions';
import { Inject, Injectable } from '@nestjs/common';
import { daysLeft } from '../cases';
import { type Claim, claimDigest, claimReminders } from './claims';
import { type Digest, digestMail } from './domain/digest';
import { DEADLINES_OPTIONS, type DeadlinesOptions } from './options';

const BATCH = 100;

/**
 * Reminds both sides of their deadlines: applicants of each, staff once a day of all. Mark and message are one
 * transaction, so nothing is sent twice and nothing is lost; any number of processes may do this at once.
 */
@Injectable()
export class RemindersService {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(DEADLINES_OPTIONS) private readonly options: DeadlinesOptions,
  ) {}

  /** Sends what is due and has not been sent, also of days on which nothing ran. */
  async remind(now: Date): Promise<void> {
    for (let claimed = BATCH; claimed === BATCH;) {
      claimed = await this.work.run(systemActor, (tx) => this.remindApplicants(tx, now));
    }
    await this.work.run(systemActor, (tx) => this.remindStaff(tx, now));
  }

  private async remindApplicants(tx: Tx, now: Date): Promise<number> {
    const claims = await claimReminders(tx, { addressee: 'applicant', now, limit: BATCH });
    for (const { caseId, dueOn } of claims) {
      const notice = daysLeft(dueOn, Clock.dayOf(now)) < 0 ? 'deadline_passed' : 'deadline_near';
      const detail = `${this.options.publicUrl}/antraege/${caseId}`;
      await publish(tx, now, 'notice.send', { caseId, notice, detail });
    }
    return claims.length;
  }

  private async remindStaff(tx: Tx, now: Date): Promise<void> {
    if (!(await claimDigest(tx, now))) return;
    const claims = await claimReminders(tx, { addressee: 'staff', now, limit: null });
    for (const digest of await digestsOf(tx, claims))
      await publish(tx, now, MAIL_TOPIC, digestMail(digest, this.options.publicUrl));
  }
}

/** By person: whoever is responsible for the case, or everybody who could be while nobody is. */
const digestsOf = (tx: Tx, claims: readonly Claim[]): Promise<Digest[]> =>
  tx.query(
    `SELECT p.email, count(*) AS deadlines,
            jsonb_agg(DISTINCT jsonb_build_object('caseId', c.id, 'number', c.number)) AS cases
       FROM deadline d
       JOIN grant_case c ON c.id = d.case_id
       LEFT JOIN person a ON a.id = c.assigned_to AND a.disabled_at IS NULL
       JOIN person p ON p.id = a.id OR (a.id IS NULL AND p.disabled_at IS NULL AND EXISTS (
              SELECT FROM person_role r WHERE r.person_id = p.id AND r.role = ANY ($2)))
      WHERE d.id = ANY ($1) GROUP BY p.id ORDER BY p.email`,
    [claims.map(({ deadlineId }) => deadlineId), permissions['case.review']],
  );
