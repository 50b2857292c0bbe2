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
  valueOf,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { waivedHref } from './pages/waiver-href';
import { WaivedPage, WaiverPage } from './pages/waiver-page';
import { WaiverForm, WaiverQuery } from './waiver.form';
import { Waivers } from './waivers';

const TITLE = 'Auf Rechtsbehelfe verzichten';

/** The municipality's waiver of remedies against an act. */
@Controller('antraege/:id/rechtsbehelfsverzicht')
@Permit('application.submit')
export class WaiverController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly waivers: Waivers,
  ) {}

  @Get()
  ask(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @ListQuery(WaiverQuery) { bescheid }: WaiverQuery,
  ) {
    return this.page(actor, now, id, bescheid, emptyForm);
  }

  @Post()
  async declare(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(WaiverForm) form: Submission<WaiverForm>,
  ) {
    const done = await submit(form, ({ bescheid, version }) =>
      this.waivers.declare(actor, now, { caseId: id, letterId: bescheid, seenVersion: version }),
    );
    if (done.ok) return redirect(waivedHref(id), 'Der Verzicht ist erklärt.');
    return this.page(actor, now, id, valueOf(done, 'bescheid'), done, done.status);
  }

  @Get('erklaert')
  async confirmation(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.work.run(actor, (tx) => this.waivers.view(tx, now, id));
    if (view.declared.length === 0) throw new DomainError('step_not_possible');
    return page('Verzicht erklärt', <WaivedPage view={view} />);
  }

  /** Of several acts the one that was chosen, the latest otherwise. Errors: step_not_possible when none is open. */
  private async page(actor: Actor, now: Date, id: string, chosen: string, form: FormState, status = 200) {
    const view = await this.work.run(actor, (tx) => this.waivers.view(tx, now, id));
    const waivable = view.open.find(({ letter }) => letter.letterId === chosen) ?? view.open[0];
    if (!waivable)
      throw new DomainError('step_not_possible', {
        message:
          'Zu diesem Antrag gibt es keinen Bescheid, bei dem Sie jetzt auf Rechtsbehelfe verzichten können.',
      });
    return page(TITLE, <WaiverPage view={view} waivable={waivable} form={form} />, { status });
  }
}
