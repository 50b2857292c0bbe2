import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { readAddress } from './domain/address';
import { type EntryFilter, entryParameters } from './domain/entry-filter';
import { EntriesViews } from './entries.views';
import { messages } from './messages';
import { EntriesPage } from './pages/entries-page';

/** The entries behind a figure. */
@Controller('mittel/buchungen')
export class EntriesController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly entries: EntriesViews,
  ) {}

  @Get()
  @Permit('budget.read')
  list(@CurrentActor() actor: Actor, @Query() query: Record<string, unknown>) {
    const filter: EntryFilter = {
      envelopeKind: 'ceiling',
      figure: 'available',
      ...readAddress(entryParameters, query),
    };
    return this.work.run(actor, async (tx) => {
      const programme = await this.programmes.current(tx);
      const found = await this.entries.page(tx, programme.id, filter);
      return page(messages.entries.title, <EntriesPage actor={actor} filter={filter} found={found} />, {
        wide: true,
      });
    });
  }
}
