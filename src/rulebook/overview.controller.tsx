import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { Directives, RulebookViews } from '../programmes';
import { known } from './domain/versions';
import { messages } from './messages';
import { OverviewPage } from './pages/overview-page';

/** All versions of the directive, and the items of the one in force. */
@Controller('richtlinie')
export class OverviewController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directives: Directives,
    private readonly rulebook: RulebookViews,
  ) {}

  @Get()
  @Permit('programme.read')
  show(@CurrentActor() actor: Actor, @Now() now: Date) {
    const today = Clock.dayOf(now);
    return this.work.run(actor, async (tx) => {
      const { versions: released } = await this.directives.catalogue(tx);
      const all = await this.rulebook.versions(tx);
      const versions = all.map((listed) => {
        const directive = released.find(({ version }) => version === listed.name);
        return { listed, known: directive ? known(listed, directive, released, today) : null };
      });
      const present = versions.find(({ known }) => known?.standing === 'present')?.known ?? null;
      const history = present && (await this.rulebook.history(tx, present.listed.id));
      return page(
        messages.title,
        <OverviewPage
          versions={versions}
          present={present}
          states={history?.states ?? []}
          today={today}
          actor={actor}
        />,
        { wide: true },
      );
    });
  }
}
