import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { endDay } from '../budget';
import { readAddress } from './domain/address';
import { ahead, yearsAfter } from './domain/ahead';
import { curve, curveLines, narrowed } from './domain/curves';
import { outflow } from './domain/outflow';
import { outflowTables } from './domain/outflow-tables';
import { overviewParameters } from './domain/overview-filter';
import { chosenTable, sortedTables } from './domain/report-table';
import { LedgerMonthsViews } from './ledger-months.views';
import { messages } from './messages';
import { OpenPlacesViews } from './open-places.views';
import { OutflowPage } from './pages/outflow-page';

/** What flows off, month by month and until the end of the year. */
@Controller('mittel/abfluss')
export class OutflowController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly months: LedgerMonthsViews,
    private readonly openPlaces: OpenPlacesViews,
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
    const { ledger, open } = await this.work.run(actor, async (tx) => {
      const { id } = await this.programmes.current(tx);
      await endDay(tx, id, stand);
      return {
        ledger: await this.months.list(tx, id, stand),
        open: await this.openPlaces.list(tx, id, stand),
      };
    });
    const rows = outflow(ledger, open, stand.day.year);
    const part = narrowed(ledger, filter);
    const points = curve(part, stand.day);
    const dueYears = yearsAfter(filter.budgetYear ?? stand.day.year);
    const rowsAhead = ahead(ledger, dueYears);
    const shownTables = outflowTables({ rows, rowsAhead, dueYears, points, filter, stand });
    const tables = sortedTables(shownTables, filter);
    if (format) return exportSheet(chosenTable(tables, filter).sheet, format);
    const shown = { rows, lines: curveLines(part, stand.day), tables, filter, stand };
    return page(messages.outflow.title, <OutflowPage {...shown} />, { wide: true, status: statusOf(stand) });
  }
}
