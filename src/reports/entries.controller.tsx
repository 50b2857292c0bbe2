import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format, formats } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { standOf, statusOf } from '@libs/stand';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { readAddress } from './domain/address';
import { type EntryFilter, entryParameters } from './domain/entry-filter';
import { EntriesViews } from './entries.views';
import { entrySheet } from './entry-sheet';
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
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() asked: Format | null,
    @Query() query: Record<string, unknown>,
  ) {
    const narrowed = readAddress(entryParameters, query);
    const filter: EntryFilter = { envelopeKind: 'ceiling', figure: 'available', ...narrowed };
    const stand = standOf(filter.stand, now);
    const format = stand.refused ? null : asked;
    const found = await this.work.run(actor, async (tx) => {
      const programme = await this.programmes.current(tx);
      if (!format) return this.entries.page(tx, programme.id, filter, stand);
      const all = { ...filter, after: undefined };
      return this.entries.page(tx, programme.id, all, stand, formats[format].rows + 1);
    });
    const shown = { actor, filter, found, stand };
    if (format) return exportSheet(entrySheet(shown), format);
    return page(messages.entries.title, <EntriesPage {...shown} />, { wide: true, status: statusOf(stand) });
  }
}
