import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  type FormState,
  ListQuery,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  valueOf,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { movementHref } from './addresses';
import { BudgetYears } from './budget-years';
import { messages } from './messages';
import { MovementDesk } from './movement-desk';
import { YearQuery } from './movement.form';
import { YearStatePage } from './pages/year-state-page';
import { YearDesk } from './year-desk';
import { YearStateForm } from './year.form';

const text = messages.years;

/** Entering a new state of a budget year: it only goes forward, and another person releases it. */
@Controller('mittel/haushaltsjahre/stand')
@Permit('budget.enter')
export class YearStateController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly desk: MovementDesk,
    private readonly years: BudgetYears,
    private readonly yearDesk: YearDesk,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Now() now: Date, @ListQuery(YearQuery) { jahr }: YearQuery) {
    return this.page(actor, jahr ?? Clock.dayOf(now).year);
  }

  @Post()
  async enter(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(YearStateForm) form: Submission<YearStateForm>,
  ) {
    const done = await submit(form, (input) =>
      this.work.run(actor, (tx) =>
        this.yearDesk.enter(tx, actor, now, {
          budgetYears: input.budgetYears(),
          state: input.stand,
          plan: input.plan,
          transferable: input.uebertragbar,
          repaymentsFree: input.rueckzahlung,
          reason: input.grund,
        }),
      ),
    );
    if (done.ok) {
      const { id, isNew } = done.result!;
      return redirect(movementHref(id), isNew ? text.done : text.doneBefore);
    }
    const given = Number(valueOf(done, 'jahr'));
    const year = given >= 2000 && given <= 2099 ? given : Clock.dayOf(now).year;
    return this.page(actor, year, done, done.status);
  }

  /** Filled with what the last state says of the year. */
  private page(actor: Actor, year: number, form?: FormState, status = 200) {
    return this.work.run(actor, async (tx) => {
      const years = await this.years.list(tx, await this.desk.programmeId(tx));
      const last = years.find(({ budgetYear }) => budgetYear === year);
      const filled = formOf({
        jahr: year,
        plan: last?.plan ?? `Haushaltsplan ${year}`,
        uebertragbar: last?.transferable ?? ['investive'],
        rueckzahlung: last?.repaymentsFree ?? [],
      });
      return page(text.stateTitle, <YearStatePage year={year} state={last?.state} form={form ?? filled} />, {
        status,
      });
    });
  }
}
