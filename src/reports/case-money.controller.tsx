import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { Directives } from '../programmes';
import { CaseMoneyViews } from './case-money.views';
import { messages } from './messages';
import { CaseMoneyPage } from './pages/case-money-page';

/** One case as far as its money goes, also for those who may not read the case itself. */
@Controller('mittel/vorgaenge/:id')
export class CaseMoneyController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly money: CaseMoneyViews,
    private readonly directives: Directives,
  ) {}

  @Get()
  @Permit('budget.read')
  show(@CurrentActor() actor: Actor, @Id() id: string) {
    return this.work.run(actor, async (tx) => {
      const money = await this.money.show(tx, id);
      const catalogue = await this.directives.catalogue(tx);
      const item = catalogue.item(money.head.directiveVersion, money.head.item);
      return page(messages.caseMoney.title, <CaseMoneyPage {...money} actor={actor} item={item} />, {
        wide: true,
      });
    });
  }
}
