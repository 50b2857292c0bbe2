import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, page } from '@libs/web';
import { Controller, Get, Param } from '@nestjs/common';
import { BudgetYears } from './budget-years';
import { messages } from './messages';
import { MovementDesk } from './movement-desk';
import { MovementsViews } from './movements.views';
import { YearPage } from './pages/year-page';
import { YearsPage } from './pages/years-page';

const text = messages.years;

/** The budget years with their states, and the end of each. */
@Controller('mittel/haushaltsjahre')
@Permit('budget.read')
export class YearsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MovementDesk,
    private readonly years: BudgetYears,
    private readonly views: MovementsViews,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor) {
    return this.work.run(actor, async (tx) => {
      const { history, balances, names } = await this.read(tx);
      return page(
        text.title,
        <YearsPage actor={actor} history={history} balances={balances} names={names} />,
        {
          wide: true,
        },
      );
    });
  }

  /** Errors: not_found for a year of which nothing is known. */
  @Get(':jahr')
  show(@CurrentActor() actor: Actor, @Param('jahr') jahr: string) {
    return this.work.run(actor, async (tx) => {
      const { history, balances, names } = await this.read(tx);
      const year = /^20\d\d$/.test(jahr) ? Number(jahr) : 0;
      const isKnown = [...history, ...balances].some(({ budgetYear }) => budgetYear === year);
      if (!isKnown) throw new DomainError('not_found');
      return page(
        `${text.year} ${year}`,
        <YearPage actor={actor} year={year} history={history} balances={balances} names={names} />,
        { wide: true },
      );
    });
  }

  private async read(tx: Tx) {
    const programmeId = await this.desk.programmeId(tx);
    const history = await this.years.history(tx, programmeId);
    const balances = await this.views.balances(tx, programmeId);
    const names = await this.views.names(
      tx,
      history.map(({ enteredBy }) => enteredBy),
    );
    return { history, balances, names };
  }
}
