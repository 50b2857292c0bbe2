import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { every, logged, type Repetition } from '@libs/jobs';
import { systemActor } from '@libs/permissions';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CasesService } from '../cases';
import { DeliveryDays } from './delivery-days';

const PAUSE_MS = 60 * 60 * 1000;
const AT_ONCE = 100;

/** Closes the deadline of acts that have become final by lapse, also of days that were missed. */
@Injectable()
export class LapseTimer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private repetition: Repetition | undefined;

  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesService,
    private readonly days: DeliveryDays,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.repetition = every(PAUSE_MS, () => this.close(this.clock.now()), logged('Remedies'));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.repetition?.stop();
  }

  /** Each case in a transaction of its own. */
  async close(now: Date): Promise<void> {
    for (const caseId of await this.lapsed(now))
      await this.work.run(systemActor, async (tx) => {
        await this.cases.lock(tx, caseId);
        await this.days.restate(tx, now, caseId);
      });
  }

  private async lapsed(now: Date): Promise<string[]> {
    const rows = await this.work.run(systemActor, (tx) =>
      tx.query<{ caseId: string }[]>(
        `SELECT DISTINCT d.case_id AS "caseId" FROM deadline d
          WHERE d.kind = 'remedy' AND d.met_at IS NULL AND EXISTS (
            SELECT FROM letter l JOIN delivery v ON v.letter_id = l.id
             WHERE l.case_id = d.case_id AND v.final_on <= $1 AND v.remedy_ends_on = d.due_on)
          LIMIT ${AT_ONCE}`,
        [Clock.dayOf(now).toString()],
      ),
    );
    return rows.map(({ caseId }) => caseId);
  }
}
