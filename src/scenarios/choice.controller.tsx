import { Clock } from '@libs/clock';
import { type Tx, UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  Id,
  ListQuery,
  Now,
  page,
  redirect,
  type Rejected,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { Directives } from '../programmes';
import { ChoiceQuery } from './choice.query';
import { scenarioHref } from './domain/address';
import { messages } from './messages';
import { ChoicePage } from './pages/choice-page';
import { casesOf, matching, openCases } from './planned-cases';
import { ChoiceForm } from './scenario.forms';
import { scenarioOf } from './scenarios.rows';
import { ScenariosService } from './scenarios.service';

const text = messages.choose;

/** Which open cases a scenario takes. */
@Controller('szenarien/:id/vorgaenge')
@Permit('scenario.write')
export class ChoiceController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly directives: Directives,
    private readonly scenarios: ScenariosService,
  ) {}

  @Get()
  show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @ListQuery(ChoiceQuery) query: ChoiceQuery,
  ) {
    return this.work.run(actor, (tx) => this.render(tx, now, id, query));
  }

  @Post()
  async choose(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ChoiceForm) form: Submission<ChoiceForm>,
  ) {
    const done = await submit(form, (input) =>
      this.scenarios.choose(actor, now, { id, seenVersion: input.version }, input.choice()),
    );
    if (done.ok) return redirect(scenarioHref(id), text.done);
    return this.work.run(actor, (tx) => this.render(tx, now, id, new ChoiceQuery(), done));
  }

  private async render(tx: Tx, now: Date, id: string, query: ChoiceQuery, refused?: Rejected) {
    const scenario = await scenarioOf(tx, id);
    const year = Clock.dayOf(now).year;
    const open = await openCases(tx, scenario.programmeId, year);
    const planned = (await casesOf(tx, [id], year)).get(id) ?? [];
    const catalogue = await this.directives.catalogue(tx);
    const form = refused ?? formOf({ version: scenario.version });
    const chosen = new Set(planned.map((one) => one.id));
    const shown = matching(open, query.filter());
    return page(text.title, <ChoicePage {...{ scenario, open, shown, chosen, query, catalogue, form }} />, {
      wide: true,
      status: refused?.status,
    });
  }
}
