import { UnitOfWork } from '@libs/db';
import { AskedFormat, exportSheet, type Format } from '@libs/exports';
import { type Actor, may, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  Id,
  ListQuery,
  NoFields,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post, Query } from '@nestjs/common';
import { ProgrammesService } from '../programmes';
import { applicationsOf } from './applications.rows';
import { scenarioHref } from './domain/address';
import { ScenariosQuery } from './list.query';
import { listSheet } from './list.sheet';
import { messages } from './messages';
import { ListPage } from './pages/list-page';
import { NewPage } from './pages/new-page';
import { ScenarioPage } from './pages/scenario-page';
import { preparationsFor } from './preparations';
import { ScenarioForm } from './scenario.forms';
import { ScenariosService } from './scenarios.service';
import { ScenariosViews } from './scenarios.views';
import { caseSheet, envelopeSheet } from './sheets';

/** The scenarios of the house: all of them, one of them, a new one, a copy. */
@Controller('szenarien')
export class ScenariosController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly programmes: ProgrammesService,
    private readonly views: ScenariosViews,
    private readonly scenarios: ScenariosService,
  ) {}

  @Get()
  @Permit('budget.read')
  async list(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @ListQuery(ScenariosQuery) query: ScenariosQuery,
    @AskedFormat() format: Format | null,
  ) {
    const { scenarios, prepared } = await this.work.run(actor, async (tx) => ({
      scenarios: await this.views.list(tx, await this.programmes.current(tx)),
      prepared: may(actor, 'case.review') ? await preparationsFor(tx, actor.personId) : [],
    }));
    const sheet = listSheet(query.sorted(scenarios), now);
    if (format) return exportSheet(sheet, format);
    return page(messages.list.title, <ListPage {...{ actor, sheet, query, prepared }} />, { wide: true });
  }

  @Get('neu')
  @Permit('scenario.write')
  begin() {
    return page(messages.create.title, <NewPage form={emptyForm} />);
  }

  @Post()
  @Permit('scenario.write')
  async create(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(ScenarioForm) form: Submission<ScenarioForm>,
  ) {
    const done = await submit(form, ({ titel, notiz }) =>
      this.scenarios.create(actor, now, { title: titel, note: notiz }),
    );
    if (!done.ok) return page(messages.create.title, <NewPage form={done} />, { status: done.status });
    return redirect(scenarioHref(done.result!, 'vorgaenge'));
  }

  @Get(':id')
  @Permit('budget.read')
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @AskedFormat() format: Format | null,
    @Query() { tabelle }: Record<string, unknown>,
  ) {
    const { view, applications } = await this.work.run(actor, async (tx) => ({
      view: await this.views.show(tx, now, id),
      applications: await applicationsOf(tx, id),
    }));
    if (format)
      return tabelle === 'vorgaenge'
        ? exportSheet(caseSheet(view, now), format)
        : exportSheet(envelopeSheet(view, now), format);
    return page(view.scenario.title, <ScenarioPage {...{ actor, view, applications, now }} />, {
      wide: true,
    });
  }

  @Post(':id/kopie')
  @Permit('scenario.write')
  async copy(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(NoFields) _form: unknown,
  ) {
    const copy = await this.scenarios.duplicate(actor, now, id);
    return redirect(scenarioHref(copy.id), messages.show.copied(copy.title));
  }
}
