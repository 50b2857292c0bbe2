import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, Id, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { Directives } from '../programmes';
import { caseMoneyTables } from './case-money-tables';
import { CaseMoneyViews } from './case-money.views';
import { readAddress } from './domain/address';
import { caseMoneyParameters } from './domain/commitment-filter';
import { chosenTable, sortedTables } from './domain/report-table';
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
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @AskedFormat() asked: Format | null,
    @Query() query: Record<string, unknown>,
  ) {
    const filter = readAddress(caseMoneyParameters, query);
    const stand = standOf(filter.stand, now);
    const format = stand.refused ? null : asked;
    const { money, item } = await this.work.run(actor, async (tx) => {
      const found = await this.money.show(tx, id, stand);
      const catalogue = await this.directives.catalogue(tx);
      return { money: found, item: catalogue.item(found.head.directiveVersion, found.head.item) };
    });
    const tables = sortedTables(caseMoneyTables(money, stand), filter);
    if (format) return exportSheet(chosenTable(tables, filter).sheet, format);
    const shown = { ...money, actor, item, tables, filter, stand };
    return page(messages.caseMoney.title, <CaseMoneyPage {...shown} />, {
      wide: true,
      status: statusOf(stand),
    });
  }
}
