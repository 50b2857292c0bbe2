import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
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
import { CasesViews, steps } from '../cases';
import { amountText, dueFrom, RuledApplications, shareField, sharesOf } from '../review';
import { WaitPage } from './pages/wait-page';
import { WaitForm } from './wait.form';
import { WaitingService } from './waiting.service';

/** Putting a case on the waiting list. */
@Controller('vorgaenge/:id/warteliste')
export class WaitController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly applications: RuledApplications,
    private readonly waiting: WaitingService,
  ) {}

  @Get()
  @Permit('case.review')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return page(steps.wait.label, await this.render(actor, now, id));
  }

  @Post()
  @Permit('case.review')
  async wait(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(WaitForm) form: Submission<WaitForm>,
  ) {
    if (form.ok && form.value.bestaetigt === '')
      return page(steps.wait.label, await this.render(actor, now, id, { ...form, errors: {} }));
    const done = await submit(form, (input) =>
      this.waiting.wait(actor, now, {
        caseId: id,
        seenVersion: input.version,
        shares: input.shares(),
        reason: input.grund,
      }),
    );
    if (done.ok) return redirect(`/vorgaenge/${id}`, 'Der Antrag steht auf der Warteliste.');
    return page(steps.wait.label, await this.render(actor, now, id, done), { status: done.status });
  }

  private render(actor: Actor, now: Date, id: string, given?: FormState) {
    return this.work.run(actor, async (tx) => {
      const head = await this.cases.head(tx, id, { drafts: false });
      const { evaluation } = await this.applications.of(tx, id);
      const computed = dueFrom(Clock.dayOf(now).year, sharesOf(evaluation));
      const amounts = computed.map(({ dueYear, title, amount }) => [
        shareField(dueYear, title),
        amountText(amount),
      ]);
      const form = given ?? formOf({ version: head.version, ...Object.fromEntries(amounts) });
      return <WaitPage head={head} computed={computed} form={form} />;
    });
  }
}
