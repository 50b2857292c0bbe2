import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { kindNames } from './domain/kinds';
import { messages } from './messages';
import { type KindSection, OverviewPage } from './pages/overview-page';
import { VersionsViews } from './versions.views';

/** All master data of the authority: what counts today, what comes, what has been. */
@Controller('stammdaten')
export class OverviewController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: VersionsViews,
  ) {}

  @Get()
  @Permit('authority.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date) {
    const sections = await this.work.run(actor, async (tx) => {
      const found: KindSection[] = [];
      for (const kind of kindNames)
        found.push({
          kind,
          versions: await this.views.versions(tx, kind),
          words: await this.views.words(tx, kind),
        });
      return found;
    });
    const today = Clock.dayOf(now);
    return page(messages.title, <OverviewPage sections={sections} today={today} actor={actor} />, {
      wide: true,
    });
  }
}
