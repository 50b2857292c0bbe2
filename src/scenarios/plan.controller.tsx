import { UnitOfWork } from '@libs/db';
import { formatEuro } from '@libs/money';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  type FormState,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { scenarioHref } from './domain/address';
import { amountField, amountIn, placeField } from './domain/plan';
import { messages } from './messages';
import { PlanPage } from './pages/plan-page';
import { PlanForm } from './scenario.forms';
import { checkedLines, ScenariosService } from './scenarios.service';
import { type ScenarioView, ScenariosViews } from './scenarios.views';

const text = messages.amounts;

/** Order and amounts of the cases: reckoned without saving, or saved. */
@Controller('szenarien/:id/betraege')
@Permit('scenario.write')
export class PlanController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: ScenariosViews,
    private readonly scenarios: ScenariosService,
  ) {}

  @Get()
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.work.run(actor, (tx) => this.views.show(tx, now, id));
    return planPage({ view, now, form: formOf(valuesOf(view)), unsaved: false });
  }

  @Post()
  async plan(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(PlanForm) form: Submission<PlanForm>,
  ) {
    const isTrial = form.ok && form.value.aktion === 'berechnen';
    const done = await submit(form, (input) =>
      isTrial ? this.reckon(actor, now, id, input) : this.save(actor, now, id, input),
    );
    if (!done.ok) {
      const view = await this.work.run(actor, (tx) => this.views.show(tx, now, id));
      return planPage({ view, now, form: done, unsaved: false, status: done.status });
    }
    if (!done.result) return redirect(scenarioHref(id), text.done);
    const { titel, notiz, version } = done.result.input;
    const values = { ...valuesOf(done.result.view), titel, notiz, version };
    return planPage({ view: done.result.view, now, form: formOf(values), unsaved: true });
  }

  private async save(actor: Actor, now: Date, id: string, input: PlanForm): Promise<undefined> {
    const told = { title: input.titel, note: input.notiz };
    await this.scenarios.plan(actor, now, { id, seenVersion: input.version }, input.entries(), told);
    return undefined;
  }

  private reckon(actor: Actor, now: Date, id: string, input: PlanForm) {
    return this.work.run(actor, async (tx) => {
      const view = await this.views.show(tx, now, id);
      const lines = checkedLines(view.cases, input.entries());
      return { input, view: await this.views.preview(tx, now, view, lines) };
    });
  }
}

interface PageProps {
  readonly view: ScenarioView;
  readonly now: Date;
  readonly form: FormState;
  readonly unsaved: boolean;
  readonly status?: number;
}

const planPage = ({ status, ...props }: PageProps) =>
  page(text.title, <PlanPage {...props} />, { wide: true, status });

/** The form as a scenario fills it. */
function valuesOf({ scenario, cases }: ScenarioView): Record<string, string | number> {
  const { title, note, version } = scenario;
  const ofCases = cases.flatMap(({ id, computed, shares }, index) => [
    [placeField(id), String(index + 1)],
    ...computed.map((cell) => [
      amountField(id, cell.dueYear, cell.title),
      formatEuro(amountIn(shares, cell)).replace(/\u00a0€$/, ''),
    ]),
  ]);
  return { titel: title, notiz: note, version, ...(Object.fromEntries(ofCases) as Record<string, string>) };
}
