import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { BudgetViews } from '../budget';
import { ProgrammesService } from '../programmes';
import { messages } from './messages';
import { OverviewPage } from './pages/overview-page';

/** What the programme has, what is spoken for and what is left. */
@Controller('mittel')
export class OverviewController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly budget: BudgetViews,
  ) {}

  @Get()
  @Permit('budget.read')
  show(@CurrentActor() actor: Actor) {
    return this.work.run(actor, async (tx) => {
      const programme = await this.programmes.current(tx);
      const overview = await this.budget.programmeOverview(tx, programme.id);
      const reconciliation = await this.budget.reconcile(tx);
      return page(
        messages.overview.title,
        <OverviewPage programme={programme} overview={overview} reconciliation={reconciliation} />,
        { wide: true },
      );
    });
  }
}
