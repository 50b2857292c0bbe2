import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  type FormState,
  ListQuery,
  Now,
  page,
  submit,
  type Submission,
  type WebResult,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { DispatchForm } from './dispatch.form';
import { Dispatches } from './dispatches';
import { DispatchedPage } from './pages/dispatched-page';
import { WorklistPage } from './pages/worklist-page';
import { WorklistQuery } from './worklist.query';
import { worklistSheet } from './worklist.sheet';
import { WORKLIST_FILE, WorklistViews } from './worklist.views';

/** What of deliveries awaits somebody, and one day of dispatch for many letters. */
@Controller('zustellung')
export class WorklistController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: WorklistViews,
    private readonly dispatches: Dispatches,
  ) {}

  @Get()
  @Permit('case.read')
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @ListQuery(WorklistQuery) query: WorklistQuery,
    @AskedFormat() format: Format | null,
  ): Promise<WebResult> {
    if (!format) return this.page(actor, now, query, emptyForm);
    const whole = { ...query.filter(), after: null };
    const { rows } = await this.work.run(actor, (tx) => this.views.page(tx, now, whole, WORKLIST_FILE));
    return exportSheet(worklistSheet({ list: query.ansicht, rows, now, today: Clock.dayOf(now) }), format);
  }

  @Post()
  @Permit('delivery.record')
  async dispatch(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(DispatchForm) form: Submission<DispatchForm>,
  ) {
    const done = await submit(form, async ({ schreiben, day }) => ({
      results: await this.dispatches.enter(actor, now, schreiben, day),
      on: day,
    }));
    if (!done.ok) return this.page(actor, now, new WorklistQuery(), done, done.status);
    return page('Aufgabe zur Post', <DispatchedPage {...done.result!} />, { wide: true });
  }

  private async page(actor: Actor, now: Date, query: WorklistQuery, form: FormState, status = 200) {
    const view = await this.work.run(actor, async (tx) => ({
      ...(await this.views.page(tx, now, query.filter())),
      counts: await this.views.counts(tx, now),
    }));
    const today = Clock.dayOf(now);
    const sheet = worklistSheet({ list: query.ansicht, rows: view.rows, now, today });
    const content = <WorklistPage {...view} sheet={sheet} query={query} form={form} actor={actor} />;
    return page('Zustellung', content, { wide: true, status });
  }
}
