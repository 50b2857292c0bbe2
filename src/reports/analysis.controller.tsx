import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { AnalysisViews } from './analysis.views';
import { endDay } from './days';
import { readAddress } from './domain/address';
import { analysisParameters, OVERDUE_DAYS } from './domain/analysis-filter';
import { groupSheet, stateSheet } from './domain/group-tables';
import { overdueSheet } from './domain/overdue-table';
import { chosenTable, sortedTables } from './domain/report-table';
import { standOf } from './domain/stand';
import { messages } from './messages';
import { AnalysisPage } from './pages/analysis-page';

/** Applications, money and processing times, and who is overdue. */
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
    @AskedFormat() format: Format | null,
    @Query() query: Record<string, unknown>,
  ) {
    const filter = readAddress(analysisParameters, query);
    const { grouping = 'gegenstand', days = OVERDUE_DAYS } = filter;
    const stand = standOf(filter.stand, now);
    const { analysis, overdue } = await this.work.run(actor, async (tx) => {
      const { id } = await this.programmes.current(tx);
      await endDay(tx, id, stand);
      return {
        analysis: await this.views.by(tx, grouping, id, stand),
        overdue: await this.views.overdue(tx, id, stand, days),
      };
    });
    const tables = sortedTables(
      [
        { name: 'gruppen', sheet: groupSheet(grouping, analysis, stand) },
        { name: 'stand', sheet: stateSheet(analysis, stand) },
        { name: 'ueberfaellig', sheet: overdueSheet(overdue, days, stand) },
      ],
      filter,
    );
    if (format) return exportSheet(chosenTable(tables, filter).sheet, format);
    const shown = { analysis, grouping, days, tables, filter, stand };
    return page(messages.analysis.title, <AnalysisPage {...shown} />, { wide: true });
  }
}
