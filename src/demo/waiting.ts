import { UnitOfWork } from '@libs/db';
import { type Cents, cents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { SubmissionsView } from '../applications';
import { categoryOf, Movements, supplementRows } from '../budget';
import { ProgrammesService } from '../programmes';
import { allMet, dueFrom, ReviewService, sharesOf } from '../review';
import { OffersService, WaitingService } from '../waiting';
import { caseOf } from './case-of';
import type { DemoStaff } from './people';

/** Trainings for which the cap of their item leaves nothing, in the order in which they came. */
const WAITING = [
  'Schulung zum Datenschutz und zur IT-Sicherheit',
  'Schulung von Multiplikatoren für IT-Sicherheit',
] as const;
const TRAININGS = 'd';
/** Enough for the first of those who wait, and what the second needs beyond that. */
const [RELEASED, ASKED] = [cents(16_000_00), cents(20_000_00)];

const WHY = 'Die Obergrenze für Schulungen ist ausgeschöpft. (Begründung der Vorführung)';
const DEMAND = 'Vorführung: Für Schulungen gibt es mehr Anträge als Mittel.';

const momentOn = (day: string): Date => new Date(`${day}T10:00:00+01:00`);

/**
 * In the demo two trainings wait because the money of their item is used up. The ministry has given more: the
 * first is offered its money. What would be enough for the second is entered and waits for its release.
 */
@Injectable()
export class DemoWaiting {
  constructor(
    private readonly work: UnitOfWork,
    private readonly review: ReviewService,
    private readonly submissions: SubmissionsView,
    private readonly waiting: WaitingService,
    private readonly offers: OffersService,
    private readonly movements: Movements,
    private readonly programmes: ProgrammesService,
  ) {}

  async load(staff: DemoStaff): Promise<void> {
    for (const title of WAITING) await this.wait(staff, title);
    const first = await this.more(staff, momentOn('2020-02-04'), RELEASED);
    const released = momentOn('2020-02-05');
    await this.work.run(staff.head, (tx) => this.movements.release(tx, staff.head, released, first));
    await this.offers.offer(momentOn('2020-02-06'));
    await this.more(staff, momentOn('2020-02-07'), ASKED);
  }

  private async wait({ caseworker }: DemoStaff, title: string): Promise<void> {
    const at = momentOn('2020-01-30');
    const { id: caseId, version } = await this.work.run(systemActor, (tx) => caseOf(tx, title));
    await this.review.answerChecks(caseworker, at, { caseId, seenVersion: version, answers: allMet() });
    const { evaluation } = await this.work.run(systemActor, (tx) => this.submissions.latest(tx, caseId));
    const shares = dueFrom(2020, sharesOf(evaluation));
    await this.waiting.wait(caseworker, at, { caseId, seenVersion: version, shares, reason: WHY });
  }

  /** A higher cap, entered and not released. */
  private more({ budgetOfficer }: DemoStaff, at: Date, amount: Cents): Promise<string> {
    return this.work.run(budgetOfficer, async (tx) => {
      const { id: programmeId } = await this.programmes.current(tx);
      const rows = supplementRows([{ place: categoryOf(2020, TRAININGS), amount }]);
      const movement = { programmeId, kind: 'supplement', rows, reason: DEMAND } as const;
      return this.movements.enter(tx, budgetOfficer, at, movement);
    });
  }
}
