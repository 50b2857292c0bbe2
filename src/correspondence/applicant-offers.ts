import type { Tx } from '@libs/db';
import type { Status, Task } from '@libs/web';
import { Injectable } from '@nestjs/common';
import type { ApplicantOffers } from '../applications';
import { requestStatus } from './domain/early-start';
import { EarlyStart } from './early-start.service';
import { Hearings } from './hearings';
import { openHearing } from './hearing.rows';
import { earlyStartHref } from './pages/early-start-page';

/** What the correspondence holds for the applicant: a hearing to answer, an early start to ask for. */
@Injectable()
export class CorrespondenceOffers implements ApplicantOffers {
  constructor(
    private readonly earlyStart: EarlyStart,
    private readonly hearings: Hearings,
  ) {}

  async of(tx: Tx, caseId: string): Promise<readonly Task[]> {
    const [submitted] = await tx.query(`SELECT FROM grant_case WHERE id = $1 AND number IS NOT NULL`, [
      caseId,
    ]);
    if (!submitted) return [];
    return [...(await this.hearingTask(tx, caseId)), ...(await this.earlyStartTask(tx, caseId))];
  }

  private async hearingTask(tx: Tx, caseId: string): Promise<Task[]> {
    const { hearings } = await this.hearings.of(tx, caseId);
    if (hearings.length === 0) return [];
    const status: Status = openHearing(hearings)
      ? { text: 'Wartet auf Sie', tone: 'warning' }
      : { text: 'Beantwortet', tone: 'success' };
    return [{ title: 'Stellungnahme zur Anhörung', href: `/antraege/${caseId}/stellungnahme`, status }];
  }

  private async earlyStartTask(tx: Tx, caseId: string): Promise<Task[]> {
    const { head, requests, bar } = await this.earlyStart.of(tx, caseId);
    const [latest] = requests;
    if (!latest && bar) return [];
    const href = earlyStartHref(caseId);
    return [
      latest
        ? { title: 'Vorzeitiger Vorhabensbeginn', href, status: requestStatus(latest, head.state) }
        : { title: 'Vorzeitigen Vorhabensbeginn beantragen', href, status: { text: 'Möglich' } },
    ];
  }
}
