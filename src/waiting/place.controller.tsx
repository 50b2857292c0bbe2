import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { CasesViews } from '../cases';
import { PlacePage } from './pages/place-page';
import { WaitingViews } from './waiting.views';

/** The place of an application on the waiting list, for the municipality that wrote it. */
@Controller('antraege/:id/warteliste')
export class PlaceController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly waiting: WaitingViews,
  ) {}

  @Get()
  @Permit('application.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const content = await this.work.run(actor, async (tx) => {
      const head = await this.cases.head(tx, id, { drafts: true });
      const stated = await this.waiting.order(tx, Clock.dayOf(now));
      const own = await this.waiting.ownPlace(tx, id, stated.order);
      if (!own)
        throw new DomainError('step_not_possible', {
          message: 'Dieser Antrag steht nicht auf der Warteliste.',
        });
      return <PlacePage head={head} stated={stated} own={own} />;
    });
    return page('Ihr Platz auf der Warteliste', content);
  }
}
