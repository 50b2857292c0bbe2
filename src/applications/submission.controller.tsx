import { UnitOfWork } from '@libs/db';
import { type Actor, may, Permit, systemActor } from '@libs/permissions';
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
import { ApplicationReader } from './application.reader';
import { isOpen } from './application.view';
import { ApplicationsService } from './applications.service';
import { CaseOverview } from './case.overview';
import { SubmissionForm } from './forms/submission.form';
import { CheckPage } from './pages/check-page';
import { SubmittedPage } from './pages/submitted-page';
import { caseHref } from './pages/way';
import { signatoriesOf } from './signatories';

/** Checking all answers, submitting them, and the confirmation. */
@Controller('antraege/:id')
export class SubmissionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: ApplicationReader,
    private readonly overview: CaseOverview,
    private readonly applications: ApplicationsService,
  ) {}

  @Get('pruefen')
  @Permit('application.read')
  check(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return this.checkPage(actor, now, id, emptyForm);
  }

  @Post('einreichung')
  @Permit('application.submit')
  async submit(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(SubmissionForm) form: Submission<SubmissionForm>,
  ) {
    const done = await submit(form, ({ version, inhalt }) =>
      this.applications.submit(actor, now, { caseId: id, seenVersion: version, seenContent: inhalt }),
    );
    return done.ok
      ? redirect(caseHref(id, 'eingereicht'))
      : this.checkPage(actor, now, id, done, done.status);
  }

  @Get('eingereicht')
  @Permit('application.read')
  async confirmation(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    const { submission, letters } = await this.work.run(actor, (tx) => this.overview.of(tx, now, id));
    if (!submission || isOpen(view)) return redirect(caseHref(id));
    const { submittedAt } = submission;
    return page(
      'Antrag eingegangen',
      <SubmittedPage view={view} submittedAt={submittedAt} letters={letters} />,
    );
  }

  private async checkPage(actor: Actor, now: Date, id: string, form: FormState, status = 200) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view) && status === 200) return redirect(caseHref(id));
    const signatories = may(actor, 'application.submit')
      ? null
      : await this.work.run(systemActor, (tx) => signatoriesOf(tx, view.head.organisation.id));
    return page('Angaben prüfen', <CheckPage view={view} form={form} signatories={signatories} />, {
      status,
    });
  }
}
