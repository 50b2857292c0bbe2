import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  type FormState,
  Id,
  ListQuery,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { type State, steps } from '../cases';
import { isOutdated } from './application.view';
import { ApplicationsService } from './applications.service';
import { RebindingForm, RebindingQuery } from './forms/rebinding.form';
import { messages } from './messages';
import { RebindingPage } from './pages/rebinding-page';
import { caseHref } from './pages/way';
import { Rebindings } from './rebindings';

/** Carrying a draft over to the version in force, or to another item. */
@Controller('antraege/:id/fassung')
@Permit('application.write')
export class RebindingController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly rebindings: Rebindings,
    private readonly applications: ApplicationsService,
  ) {}

  @Get()
  show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @ListQuery(RebindingQuery) { gegenstand }: RebindingQuery,
  ) {
    return this.page(actor, now, id, { letter: gegenstand, form: emptyForm });
  }

  @Post()
  async rebind(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(RebindingForm) form: Submission<RebindingForm>,
  ) {
    const done = await submit(form, ({ version, fassung, gegenstand }) => {
      const request = { caseId: id, seenVersion: version, directiveVersion: fassung, item: gegenstand };
      return this.applications.rebind(actor, now, request);
    });
    if (done.ok) return redirect(caseHref(id), done.result && messages.rebind.done(done.result));
    const letter = String(done.values.gegenstand ?? '');
    return this.page(actor, now, id, { letter, form: done }, done.status);
  }

  private async page(
    actor: Actor,
    now: Date,
    id: string,
    { letter, form }: { letter: string; form: FormState },
    status = 200,
  ) {
    const preview = await this.work.run(actor, (tx) => this.rebindings.preview(tx, now, id, letter));
    const possible: readonly State[] = steps.rebind.from;
    if (!possible.includes(preview.view.head.state)) throw new DomainError('step_not_possible');
    const title = messages.rebind[isOutdated(preview.view) ? 'carryOver' : 'change'];
    return page(title, <RebindingPage {...preview} title={title} form={form} />, { status });
  }
}
