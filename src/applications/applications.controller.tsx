import { randomUUID } from 'node:crypto';
import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, may, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post, Query } from '@nestjs/common';
import { Directives } from '../programmes';
import { ApplicationsService } from './applications.service';
import { listQueryOf } from './domain/list-query';
import { StartForm } from './forms/start.form';
import { ListViews } from './list.views';
import { ListPage } from './pages/list-page';
import { StartPage } from './pages/start-page';
import { caseHref } from './pages/way';

/** The own applications, and beginning a new one. */
@Controller('antraege')
export class ApplicationsController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: ListViews,
    private readonly directives: Directives,
    private readonly applications: ApplicationsService,
  ) {}

  @Get()
  @Permit('application.read')
  async list(@CurrentActor() actor: Actor, @Query() address: unknown) {
    const query = listQueryOf(address);
    const [list, toDo] = await this.work.run(
      actor,
      async (tx) => [await this.views.page(tx, query), await this.views.toDo(tx)] as const,
    );
    const mayWrite = may(actor, 'application.write');
    return page('Anträge', <ListPage query={query} list={list} toDo={toDo} mayWrite={mayWrite} />, {
      wide: true,
    });
  }

  @Get('neu')
  @Permit('application.write')
  chooseItem(@CurrentActor() actor: Actor, @Now() now: Date) {
    return this.startPage(actor, now, formOf({ kennung: randomUUID() }));
  }

  @Post()
  @Permit('application.write')
  async start(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(StartForm) form: Submission<StartForm>,
  ) {
    const done = await submit(form, ({ gegenstand, kennung }) =>
      this.applications.start(actor, now, { item: gegenstand, token: kennung }),
    );
    return done.ok ? redirect(caseHref(done.result!)) : this.startPage(actor, now, done, done.status);
  }

  private async startPage(actor: Actor, now: Date, form: FormState, status = 200) {
    const catalogue = await this.work.run(actor, (tx) => this.directives.catalogue(tx));
    const directive = catalogue.on(Clock.dayOf(now));
    return page('Neuer Antrag', <StartPage directive={directive} form={form} />, { status });
  }
}
