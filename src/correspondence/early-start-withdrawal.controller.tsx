import { DomainError } from '@libs/errors';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  type FormState,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { withdrawable } from './domain/early-start';
import { EarlyStartWithdrawalForm } from './early-start.form';
import { EarlyStart } from './early-start.service';
import { earlyStartHref } from './pages/early-start-page';
import { EarlyStartWithdrawalPage, WITHDRAWAL } from './pages/early-start-withdrawal-page';

/** Taking the request for an early start back, once asked whether it is meant. */
@Controller('antraege/:id/vorzeitiger-beginn/ruecknahme')
@Permit('application.submit')
export class EarlyStartWithdrawalController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly earlyStart: EarlyStart,
  ) {}

  @Get()
  async ask(@CurrentActor() actor: Actor, @Id() id: string) {
    const view = await this.read(actor, id);
    if (!withdrawable(view)) throw new DomainError('step_not_possible');
    return page(WITHDRAWAL, <EarlyStartWithdrawalPage view={view} form={emptyForm} />);
  }

  @Post()
  async withdraw(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(EarlyStartWithdrawalForm) form: Submission<EarlyStartWithdrawalForm>,
  ) {
    const done = await submit(form, ({ antrag }) => this.earlyStart.withdraw(actor, now, id, antrag));
    return done.ok
      ? redirect(earlyStartHref(id), 'Ihr Antrag auf vorzeitigen Beginn ist zurückgezogen.')
      : this.again(actor, id, done, done.status);
  }

  private async again(actor: Actor, id: string, form: FormState, status: number) {
    const view = await this.read(actor, id);
    return page(WITHDRAWAL, <EarlyStartWithdrawalPage view={view} form={form} />, { status });
  }

  private read(actor: Actor, id: string) {
    return this.work.run(actor, (tx) => this.earlyStart.of(tx, id));
  }
}
