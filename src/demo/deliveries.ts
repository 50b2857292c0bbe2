import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { DeliveryRecords, type Statements, LapseTimer, Waivers } from '../delivery';
import { LetterDelivery } from '../letters';
import { type DemoApplication, demoApplications } from './applications';
import type { DemoApplicant } from './demo-people';
import type { DemoStaff } from './people';

type Ags = DemoApplication[0];

/** An award of the demo on its way, and who takes part in it. */
interface Scene {
  readonly caseId: string;
  readonly letterId: string;
  readonly issuedAt: Date;
  readonly staff: DemoStaff;
  readonly applicant: DemoApplicant;
}

const momentOn = (day: string, hour = 10): Date =>
  new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+01:00`);
const daysAfter = (moment: Date, days: number): Date => new Date(moment.getTime() + days * 24 * 60 * 60_000);
const NOT_FETCHED = 'Vorführung: nicht rechtzeitig abgerufen.';

/** How the awards reached their towns: most were fetched the next day; the others show what else there is. */
@Injectable()
export class DemoDeliveries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly letters: LetterDelivery,
    private readonly records: DeliveryRecords,
    private readonly waivers: Waivers,
    private readonly lapse: LapseTimer,
  ) {}

  async load(staff: DemoStaff, applicants: ReadonlyMap<string, DemoApplicant>, until: Date): Promise<void> {
    for (const [ags, , , , , outcome] of demoApplications) {
      if (outcome !== 'approved') continue;
      const applicant = applicants.get(ags)!;
      const scene = { ...(await this.awardOf(applicant)), staff, applicant };
      await this.letters.handOut(staff.caseworker, scene.issuedAt, scene.letterId);
      await (this.stories[ags] ?? this.fetched)(scene);
    }
    await this.lapse.close(until);
  }

  private readonly fetched = (scene: Scene): Promise<unknown> =>
    this.open(scene, daysAfter(scene.issuedAt, 1));

  private readonly stories: Readonly<Record<Ags, (scene: Scene) => Promise<unknown>>> = {
    '16070029': async (scene) => {
      await this.enter(scene, momentOn('2020-02-04'), 'anew', { channel: 'portal', reason: NOT_FETCHED });
      await this.open(scene, momentOn('2020-02-06'));
    },
    '16051000': async (scene) => {
      await this.fetched(scene);
      await this.waive(scene, daysAfter(scene.issuedAt, 6));
    },
    '16061115': async (scene) => {
      await this.post(scene, '2020-01-13', '2020-01-14');
      await this.enter(scene, momentOn('2020-01-27'), 'receipt', {
        kind: 'returned',
        on: null,
        reason: 'Vorführung: Vermerk der Post „unzustellbar“.',
      });
    },
    '16062': async (scene) => {
      await this.fetched(scene);
      await this.sue(scene, daysAfter(scene.issuedAt, 20));
    },
    '16070004': (scene) =>
      this.enter(scene, momentOn('2020-02-03'), 'anew', { channel: 'portal', reason: NOT_FETCHED }),
    '16065067': (scene) => this.post(scene, '2020-01-27', '2020-01-28'),
    '16077': (scene) => this.post(scene, '2020-02-05'),
  };

  /** Sends it by post after all; without a second day it still lies there. */
  private async post(scene: Scene, begunOn: string, dispatchedOn?: string): Promise<void> {
    await this.enter(scene, momentOn(begunOn), 'anew', { channel: 'post', reason: NOT_FETCHED });
    if (!dispatchedOn) return;
    const on = Temporal.PlainDate.from(dispatchedOn);
    await this.enter(scene, momentOn(dispatchedOn, 16), 'dispatch', { on, reason: '' });
  }

  private open({ applicant, letterId }: Scene, at: Date): Promise<unknown> {
    return this.letters.handOut(applicant.actor, at, letterId);
  }

  private sue(scene: Scene, at: Date): Promise<void> {
    const filedOn = Clock.dayOf(at);
    return this.enter(scene, at, 'sue', {
      court: 'Verwaltungsgericht Weimar',
      fileNumber: '1 K 1/19 (erfunden)',
      filedOn,
    });
  }

  private async waive({ applicant, caseId, letterId }: Scene, at: Date): Promise<void> {
    await this.waivers.declare(applicant.actor, at, {
      caseId,
      letterId,
      seenVersion: await this.version(letterId),
    });
  }

  private enter<S extends keyof Statements>(
    { staff, caseId, letterId }: Scene,
    at: Date,
    step: S,
    said: Statements[S],
  ): Promise<void> {
    return this.records.enter(staff.caseworker, at, step, { caseId, letterId, seenVersion: null }, said);
  }

  private async awardOf({
    organisation,
  }: DemoApplicant): Promise<Pick<Scene, 'caseId' | 'letterId' | 'issuedAt'>> {
    const [award] = await this.work.run(systemActor, (tx) =>
      tx.query(
        `SELECT l.case_id AS "caseId", l.id AS "letterId", l.created_at AS "issuedAt"
           FROM letter l JOIN grant_case c ON c.id = l.case_id
          WHERE c.organisation_id = $1 AND l.kind = 'award' ORDER BY l.created_at LIMIT 1`,
        [organisation.id],
      ),
    );
    return award;
  }

  private async version(letterId: string): Promise<number> {
    const [row] = await this.work.run(systemActor, (tx) =>
      tx.query(`SELECT version FROM delivery WHERE letter_id = $1`, [letterId]),
    );
    return row.version;
  }
}
