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
import { readStartAnswers, type StartAnswers } from './domain/start-answers';
import { StartForm } from './forms/start.form';
import { ListViews } from './list.views';
import { ListPage } from './pages/list-page';
import { StartPage } from './pages/start-page';
import { caseHref } from './pages/way';

/** The form in which an application begins, and what was answered before. */
interface Beginning {
  readonly form: FormState;
  readonly answers: StartAnswers | null;
}

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
  async list(@CurrentActor() actor: Actor, @Now() now: Date, @Query() address: unknown) {
    const query = listQueryOf(address);
    const [list, toDo] = await this.work.run(
      actor,
      async (tx) => [await this.views.page(tx, query), await this.views.toDo(tx)] as const,
    );
    const mayWrite = may(actor, 'application.write');
    const shown = { query, list, toDo, mayWrite, today: Clock.dayOf(now) };
    return page('Anträge', <ListPage {...shown} />, {
      wide: true,
    });
  }

  @Get('neu')
  @Permit('application.write')
  chooseItem(@CurrentActor() actor: Actor, @Now() now: Date, @Query() address: unknown) {
    const answers = readStartAnswers(address);
    const form = formOf({ kennung: randomUUID(), gegenstand: answers?.item });
    return this.startPage(actor, now, { form, answers });
  }

  @Post()
  @Permit('application.write')
  async start(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(StartForm) form: Submission<StartForm>,
    @Query() address: unknown,
  ) {
    const answers = readStartAnswers(address);
    const done = await submit(form, ({ gegenstand: item, kennung: token }) =>
      this.applications.start(actor, now, { item, token, answers: answers ?? undefined }),
    );
    return done.ok
      ? redirect(caseHref(done.result!))
      : this.startPage(actor, now, { form: done, answers }, done.status);
  }

  private async startPage(actor: Actor, now: Date, { form, answers }: Beginning, status = 200) {
    const catalogue = await this.work.run(actor, (tx) => this.directives.catalogue(tx));
    const directive = catalogue.on(Clock.dayOf(now));
    return page('Neuer Antrag', <StartPage directive={directive} form={form} answers={answers} />, {
      status,
    });
  }
}
