import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FormBody,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  VersionForm,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { type State, steps } from '../cases';
import { ApplicationReader } from './application.reader';
import { ApplicationsService } from './applications.service';
import { WithdrawalForm } from './forms/submission.form';
import { messages } from './messages';
import { DiscardPage, WithdrawalPage } from './pages/ending-page';
import { caseHref } from './pages/way';

/** Giving up a draft, and taking back what was submitted. */
@Controller('antraege/:id')
export class EndingController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly applications: ApplicationsService,
  ) {}

  @Get('verwerfen')
  @Permit('application.write')
  async askToDiscard(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    refuseUnless(steps.discard.from, view.head.state);
    return page(steps.discard.label, <DiscardPage view={view} form={emptyForm} />);
  }

  @Post('verwerfen')
  @Permit('application.write')
  async discard(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.applications.discard(actor, now, { caseId: id, seenVersion: version }),
    );
    if (done.ok) return redirect('/antraege', messages.discarded);
    const view = await this.reader.read(actor, now, id);
    return page(steps.discard.label, <DiscardPage view={view} form={done} />, { status: done.status });
  }

  @Get('ruecknahme')
  @Permit('application.submit')
  async askToWithdraw(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    refuseUnless(steps.withdraw.from, view.head.state);
    return page(steps.withdraw.label, <WithdrawalPage view={view} form={emptyForm} />);
  }

  @Post('ruecknahme')
  @Permit('application.submit')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(WithdrawalForm) form: Submission<WithdrawalForm>,
  ) {
    const done = await submit(form, ({ version, grund }) =>
      this.applications.withdraw(actor, now, { caseId: id, seenVersion: version, reason: grund }),
    );
    if (done.ok) return redirect(caseHref(id), messages.withdrawn);
    const view = await this.reader.read(actor, now, id);
    return page(steps.withdraw.label, <WithdrawalPage view={view} form={done} />, { status: done.status });
  }
}

function refuseUnless(possible: readonly State[], state: State): void {
  if (!possible.includes(state)) throw new DomainError('step_not_possible');
}
