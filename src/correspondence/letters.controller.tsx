import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, Now, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { CaseCorrespondence } from './case-correspondence';
import { LettersPage } from './pages/letters-page';

/** All that was written in a case, and what can be written now. */
@Controller('vorgaenge/:id/schreiben')
export class LettersController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly correspondence: CaseCorrespondence,
  ) {}

  @Get()
  @Permit('case.read')
  async list(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const today = Clock.dayOf(now);
    const view = await this.work.run(actor, (tx) => this.correspondence.of(tx, today, id, actor.personId));
    return page(`Schreiben ${view.head.number}`, <LettersPage view={view} actor={actor} today={today} />, {
      wide: true,
    });
  }
}
