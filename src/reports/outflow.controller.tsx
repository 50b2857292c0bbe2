import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { endDay } from './days';
import { readAddress } from './domain/address';
import { curve, curveLines } from './domain/curves';
import { outflow } from './domain/outflow';
import { outflowTables } from './domain/outflow-tables';
import { overviewParameters } from './domain/overview-filter';
import { chosenTable, sortedTables } from './domain/report-table';
import { standOf, statusOf } from './domain/stand';
import { LedgerMonthsViews } from './ledger-months.views';
import { messages } from './messages';
import { OutflowPage } from './pages/outflow-page';

/** What flows off, month by month and until the end of the year. */
@Controller('mittel/abfluss')
export class OutflowController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly months: LedgerMonthsViews,
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
    const ledger = await this.work.run(actor, async (tx) => {
      const { id } = await this.programmes.current(tx);
      await endDay(tx, id, stand);
      return this.months.list(tx, id, stand);
    });
    const rows = outflow(ledger, stand.day.year);
    const points = curve(ledger, stand.day);
    const tables = sortedTables(outflowTables({ rows, points, filter, stand }), filter);
    if (format) return exportSheet(chosenTable(tables, filter).sheet, format);
    const shown = { rows, lines: curveLines(ledger, stand.day), tables, filter, stand };
    return page(messages.outflow.title, <OutflowPage {...shown} />, { wide: true, status: statusOf(stand) });
  }
}
