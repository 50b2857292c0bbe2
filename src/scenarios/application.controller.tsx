import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, Id, page } from '@libs/web';
import { Controller, Get } from '@nestjs/common';
import { applicationOf } from './applications.rows';
import { messages } from './messages';
import { ApplicationPage } from './pages/application-page';
import { scenarioOf } from './scenarios.rows';

/** What applying a scenario has prepared and what not; the page stays what it was. */
@Controller('szenarien/:id/anwendung/:lauf')
export class ApplicationController {
  constructor(private readonly work: UnitOfWork) {}

  @Get()
  @Permit('budget.read')
  async show(@CurrentActor() actor: Actor, @Id() id: string, @Id('lauf') applicationId: string) {
    const shown = await this.work.run(actor, async (tx) => ({
      scenario: await scenarioOf(tx, id),
      application: await applicationOf(tx, id, applicationId),
    }));
    return page(messages.apply.resultTitle, <ApplicationPage {...shown} />, { wide: true });
  }
}
