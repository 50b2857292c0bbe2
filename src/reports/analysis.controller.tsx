import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { AnalysisViews } from './analysis.views';
import { endDay } from '../budget';
import { readAddress } from './domain/address';
import { analysisParameters } from './domain/analysis-filter';
import { groupSheet, stateSheet } from './domain/group-tables';
import { chosenTable, sortedTables } from './domain/report-table';
import { messages } from './messages';
import { AnalysisPage } from './pages/analysis-page';

/** Applications, money and processing times. */
@Controller('mittel/auswertung')
export class AnalysisController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly views: AnalysisViews,
  ) {}

  @Get()
  @Permit('budget.read')
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() asked: Format | null,
    @Query() query: Record<string, unknown>,
  ) {
    const filter = readAddress(analysisParameters, query);
    const { grouping = 'gegenstand' } = filter;
    const stand = standOf(filter.stand, now);
    const format = stand.refused ? null : asked;
    const analysis = await this.work.run(actor, async (tx) => {
      const { id } = await this.programmes.current(tx);
      await endDay(tx, id, stand);
      return this.views.by(tx, grouping, id, stand);
    });
    const tables = sortedTables(
      [
        { name: 'gruppen', sheet: groupSheet(grouping, analysis, stand) },
        { name: 'stand', sheet: stateSheet(analysis, stand) },
      ],
      filter,
    );
    if (format) return exportSheet(chosenTable(tables, filter).sheet, format);
    const shown = { analysis, grouping, tables, filter, stand };
    return page(messages.analysis.title, <AnalysisPage {...shown} />, {
      wide: true,
      status: statusOf(stand),
    });
  }
}
