import { UnitOfWork } from '@libs/db';
import { systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { DemoBudget } from './budget';
import { DEMO_STATE } from './demo-state';
import { DemoCorrespondence } from './correspondence';
import { DemoCases } from './demo-cases';
import { DemoDeliveries } from './deliveries';
import { type DemoApplicant, DemoPeople } from './demo-people';
import { demoApplications } from './applications';
import { DemoFunds } from './funds';
import { DemoFurtherDecisions } from './further-decisions';
import { DemoRepaymentAccount } from './repayment-account';
import { demoEvents } from './schedule';
import { DemoWaiting } from './waiting';

/** The day before anything in the demo happened. */
const BEFORE = new Date('2019-01-02T09:00:00+01:00');
/** The morning on which the demo begins. */
const AFTER = new Date('2020-02-10T08:00:00+01:00');

/** Fills an empty product with the demo, through the same services that people use. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: DemoPeople,
    private readonly cases: DemoCases,
    private readonly deliveries: DemoDeliveries,
    private readonly budget: DemoBudget,
    private readonly funds: DemoFunds,
    private readonly further: DemoFurtherDecisions,
    private readonly correspondence: DemoCorrespondence,
    private readonly account: DemoRepaymentAccount,
    private readonly waiting: DemoWaiting,
  ) {}

  /** Does nothing when the demo is there already. A load that was killed half way is told by `isHalfLoaded`. */
  async load(say: (line: string) => void): Promise<void> {
    if (!(await this.begin())) return;
    say('Vorführung wird geladen …');
    const staff = await this.people.staff(BEFORE);
    const applicants = await this.people.applicants(
      BEFORE,
      demoApplications.map(([ags]) => ags),
    );
    await this.account.load(staff, BEFORE);
    await this.budget.load(staff, BEFORE);
    const events = demoEvents();
    for (const [index, event] of events.entries()) {
      await this.cases.play(event, staff, applicants.get(event.application[0]) as DemoApplicant);
      if (index % 25 === 24) say(`  ${index + 1} von ${events.length} Schritten`);
    }
    await this.deliveries.load(staff, applicants, AFTER);
    await this.further.load(staff);
    await this.correspondence.load(staff, applicants);
    await this.waiting.load(staff);
    await this.funds.publish(staff);
    await this.work.run(systemActor, (tx) =>
      tx.query(`UPDATE setting SET value = $2 WHERE name = $1`, [DEMO_STATE, 'loaded']),
    );
  }

  /** True for the one that is to load. */
  private async begin(): Promise<boolean> {
    const begun = await this.work.run(systemActor, (tx) =>
      tx.query(
        `INSERT INTO setting (name, value) VALUES ($1, 'loading') ON CONFLICT DO NOTHING RETURNING name`,
        [DEMO_STATE],
      ),
    );
    return begun.length > 0;
  }
}
