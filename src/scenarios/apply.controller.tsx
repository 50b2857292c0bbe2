import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  VersionForm,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplyingService } from './applying.service';
import { applicationHref, SCENARIOS } from './domain/address';
import { messages } from './messages';
import { ApplyPage } from './pages/apply-page';
import { RemovePage } from './pages/remove-page';
import { scenarioOf } from './scenarios.rows';
import { ScenariosService } from './scenarios.service';

/** The last steps of a scenario: preparing proposals from it, and deleting it. */
@Controller('szenarien/:id')
@Permit('scenario.write')
export class ApplyController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly applying: ApplyingService,
    private readonly scenarios: ScenariosService,
  ) {}

  @Get('anwendung')
  async ask(@CurrentActor() actor: Actor, @Id() id: string) {
    const scenario = await this.work.run(actor, (tx) => scenarioOf(tx, id));
    const form = formOf({ version: scenario.version });
    return page(messages.apply.title, <ApplyPage scenario={scenario} form={form} />);
  }

  @Post('anwendung')
  async apply(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.applying.apply(actor, now, { id, seenVersion: version }),
    );
    if (done.ok) return redirect(applicationHref(id, done.result!), messages.apply.done);
    const scenario = await this.work.run(actor, (tx) => scenarioOf(tx, id));
    return page(messages.apply.title, <ApplyPage scenario={scenario} form={done} />, { status: done.status });
  }

  @Get('loeschung')
  async askRemoval(@CurrentActor() actor: Actor, @Id() id: string) {
    const scenario = await this.work.run(actor, (tx) => scenarioOf(tx, id));
    const isAuthor = scenario.createdBy === actor.personId;
    const form = formOf({ version: scenario.version });
    return page(messages.remove.title, <RemovePage scenario={scenario} isAuthor={isAuthor} form={form} />);
  }

  @Post('loeschung')
  async remove(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.scenarios.remove(actor, now, { id, seenVersion: version }),
    );
    if (done.ok) return redirect(SCENARIOS, messages.remove.done);
    const scenario = await this.work.run(actor, (tx) => scenarioOf(tx, id));
    return page(messages.remove.title, <RemovePage scenario={scenario} isAuthor form={done} />, {
      status: done.status,
    });
  }
}
