import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format, formats } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { Directives, ProgrammesService } from '../programmes';
import { commitmentSheet } from './commitment-sheet';
import { CommitmentsViews } from './commitments.views';
import { readAddress } from './domain/address';
import { commitmentParameters } from './domain/commitment-filter';
import { messages } from './messages';
import { CommitmentsPage } from './pages/commitments-page';

/** What is spoken for, case by case, on the screen and as a file. */
@Controller('mittel/vorgaenge')
export class CommitmentsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly commitments: CommitmentsViews,
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
    const filter = readAddress(commitmentParameters, query);
    const stand = standOf(filter.stand, now);
    const format = stand.refused ? null : asked;
    const { found, catalogue } = await this.work.run(actor, async (tx) => {
      const { id } = await this.programmes.current(tx);
      const part = format ? { ...filter, page: undefined } : filter;
      return {
        found: await this.commitments.page(
          tx,
          id,
          part,
          stand,
          format ? formats[format].rows + 1 : undefined,
        ),
        catalogue: await this.directives.catalogue(tx),
      };
    });
    const shown = { filter, found, stand };
    if (format) return exportSheet(commitmentSheet(shown), format);
    const content = <CommitmentsPage {...shown} catalogue={catalogue} />;
    return page(messages.commitments.title, content, { wide: true, status: statusOf(stand) });
  }
}
