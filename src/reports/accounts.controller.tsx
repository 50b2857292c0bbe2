import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, may, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { Directives, ProgrammesService } from '../programmes';
import { AccountsViews } from './accounts.views';
import { endDay } from '../budget';
import { accountSheet } from './domain/account-tables';
import { accountsParameters } from './domain/accounts-filter';
import { readAddress } from './domain/address';
import { sortedTables } from './domain/report-table';
import { messages } from './messages';
import { AccountsPage } from './pages/accounts-page';

/** The list that the Rechnungshof needs, by budget year and title. */
@Controller('mittel/rechnungshof')
export class AccountsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly accounts: AccountsViews,
    private readonly directives: Directives,
  ) {}

  @Get()
  @Permit('budget.read')
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() asked: Format | null,
    @Query() query: Record<string, unknown>,
  ) {
    const filter = readAddress(accountsParameters, query);
    const stand = standOf(filter.stand, now);
    const format = stand.refused ? null : asked;
    const { budgetYear = stand.day.year, title } = filter;
    const { rows, years, catalogue } = await this.work.run(actor, async (tx) => {
      const { id } = await this.programmes.current(tx);
      await endDay(tx, id, stand);
      return {
        rows: await this.accounts.list(tx, id, stand, budgetYear, title),
        years: await this.accounts.years(tx, id),
        catalogue: await this.directives.catalogue(tx),
      };
    });
    const sheet = accountSheet(rows, { budgetYear, title, catalogue, stand });
    const [table] = sortedTables([{ name: 'zuwendungen', sheet }], filter);
    if (format) return exportSheet(table!.sheet, format);
    const shown = {
      table: table!,
      years,
      filter: { ...filter, budgetYear },
      stand,
      samples: may(actor, 'sample.read'),
    };
    return page(messages.accounts.title, <AccountsPage {...shown} />, {
      wide: true,
      status: statusOf(stand),
    });
  }
}
