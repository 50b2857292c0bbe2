import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, page } from '@libs/web';
import { Controller, Get, Param } from '@nestjs/common';
import { messages } from './messages';
import { YearPage } from './pages/year-page';
import { YearsPage } from './pages/years-page';
import { YearDesk } from './year-desk';

const text = messages.years;

/** The budget years with their states, and the end of each. */
@Controller('mittel/haushaltsjahre')
@Permit('budget.read')
export class YearsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: YearDesk,
  ) {}

  @Get()
  list(@CurrentActor() actor: Actor) {
    return this.work.run(actor, async (tx) => {
      const years = await this.desk.read(tx);
      return page(text.title, <YearsPage actor={actor} {...years} />, { wide: true });
    });
  }

  /** Errors: not_found for a year of which nothing is known. */
  @Get(':jahr')
  show(@CurrentActor() actor: Actor, @Param('jahr') jahr: string) {
    return this.work.run(actor, async (tx) => {
      const years = await this.desk.read(tx);
      const year = /^20\d\d$/.test(jahr) ? Number(jahr) : 0;
      const isKnown = [years.history, years.waiting, years.balances]
        .flat()
        .some(({ budgetYear }) => budgetYear === year);
      if (!isKnown) throw new DomainError('not_found');
      return page(`${text.year} ${year}`, <YearPage actor={actor} year={year} {...years} />, { wide: true });
    });
  }
}
