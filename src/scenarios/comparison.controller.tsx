import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get, Query } from '@nestjs/common';
import { idsIn, MOST_COMPARED } from './domain/address';
import { messages } from './messages';
import { ComparisonPage } from './pages/comparison-page';
import { ScenariosViews } from './scenarios.views';
import { comparedSheet, remainingSheet } from './sheets';

/** Scenarios side by side. */
@Controller('szenarien/vergleich')
export class ComparisonController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: ScenariosViews,
  ) {}

  @Get()
  @Permit('budget.read')
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @AskedFormat() format: Format | null,
    @Query() { szenario, tabelle }: Record<string, unknown>,
  ) {
    const ids = idsIn(szenario).slice(0, MOST_COMPARED);
    const views = await this.work.run(actor, (tx) => this.views.compare(tx, now, ids));
    if (format && views.length > 1)
      return tabelle === 'toepfe'
        ? exportSheet(remainingSheet(views, now), format)
        : exportSheet(comparedSheet(views, now), format);
    return page(messages.compare.title, <ComparisonPage views={views} now={now} />, { wide: true });
  }
}
