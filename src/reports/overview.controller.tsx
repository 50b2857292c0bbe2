import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { readAddress } from './domain/address';
import { overviewParameters } from './domain/overview-filter';
import { chosenTable, sortedTables } from './domain/report-table';
import { messages } from './messages';
import { OverviewViews } from './overview.views';
import { OverviewPage } from './pages/overview-page';

/** What the programme has, what is spoken for and what is left. */
@Controller('mittel')
export class OverviewController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: OverviewViews,
  ) {}

  @Get()
  @Permit('budget.read')
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() asked: Format | null,
    @Query() query: Record<string, unknown>,
  ) {
    const filter = readAddress(overviewParameters, query);
    const stand = standOf(filter.stand, now);
    const format = stand.refused ? null : asked;
    const found = await this.work.run(actor, (tx) => this.views.show(tx, filter, stand));
    const tables = sortedTables(found.tables, filter);
    const checks = sortedTables(found.checks, filter);
    if (format) return exportSheet(chosenTable([...tables, ...checks], filter).sheet, format);
    const shown = { ...found, tables, checks, filter, stand, actor };
    const content = <OverviewPage {...shown} />;
    return page(messages.overview.title, content, { wide: true, status: statusOf(stand) });
  }
}
