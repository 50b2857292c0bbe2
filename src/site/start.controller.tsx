import { UnitOfWork } from '@libs/db';
import { type Actor, Permit, PUBLIC, systemActor } from '@libs/permissions';
import { page, type Site, SITE, Visitor } from '@libs/web';
import { Controller, Get, Inject } from '@nestjs/common';
import { demoPeople } from '../people';
import { workAreasOf } from './domain/work-areas';
import { messages } from './messages';
import { SITE_OPTIONS, type SiteOptions } from './options';
import { StartPage } from './pages/start-page';
import { WorkAreasPage } from './pages/work-areas-page';

/** The first page: what Förderwerk is, and for who is signed in the ways to their work. */
@Controller()
export class StartController {
  constructor(
    private readonly work: UnitOfWork,
    @Inject(SITE) private readonly site: Site,
    @Inject(SITE_OPTIONS) private readonly options: SiteOptions,
  ) {}

  @Get()
  @Permit(PUBLIC)
  async show(@Visitor() visitor: Actor | null) {
    const { demo } = this.options;
    if (visitor) {
      const areas = workAreasOf(visitor, this.site.navigation);
      return page(messages.start.title, <WorkAreasPage actor={visitor} areas={areas} demo={demo} />);
    }
    const people = demo ? await this.work.run(systemActor, demoPeople) : null;
    return page(messages.start.title, <StartPage people={people} />);
  }
}
