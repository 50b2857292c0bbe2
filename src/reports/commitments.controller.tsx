import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { Directives, ProgrammesService } from '../programmes';
import { commitmentColumns } from './commitment-columns';
import { CommitmentsViews } from './commitments.views';
import { readAddress } from './domain/address';
import { commitmentParameters } from './domain/commitment-filter';
import { csvFile } from './domain/csv';
import { messages } from './messages';
import { CommitmentsPage } from './pages/commitments-page';

const text = messages.commitments;

/** What is spoken for, case by case, on the screen and as a file. */
@Controller()
export class CommitmentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly commitments: CommitmentsViews,
    private readonly directives: Directives,
  ) {}

  @Get('mittel/vorgaenge')
  @Permit('budget.read')
  list(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const filter = readAddress(commitmentParameters, query);
    return this.work.run(actor, async (tx) => {
      const programme = await this.programmes.current(tx);
      const found = await this.commitments.page(tx, programme.id, filter);
      const catalogue = await this.directives.catalogue(tx);
      return page(text.title, <CommitmentsPage filter={filter} found={found} catalogue={catalogue} />, {
        wide: true,
      });
    });
  }

  @Get('mittel/vorgaenge.csv')
  @Permit('budget.read')
  save(@CurrentActor() actor: Actor, @Now() now: Date, @Query() query: Record<string, unknown>) {
    const filter = readAddress(commitmentParameters, query);
    return this.work.run(actor, async (tx) => {
      const programme = await this.programmes.current(tx);
      const { cases, total } = await this.commitments.all(tx, programme.id, filter);
      const columns = commitmentColumns(total);
      const rows = cases.map((row) => columns.map((column) => column.csv(row)));
      return download({
        fileName: text.csvName(Clock.dayOf(now).toString()),
        type: 'text/csv; charset=utf-8',
        bytes: csvFile([columns.map(({ header }) => header), ...rows]),
      });
    });
  }
}
