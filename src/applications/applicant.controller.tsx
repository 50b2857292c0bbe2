import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, page, redirect, submit, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { isOpen } from './application.view';
import { ApplicationsService } from './applications.service';
import { parts } from './domain/parts';
import { prefilledApplicant } from './domain/prefilled';
import { ApplicantForm, applicantFields } from './forms/applicant.form';
import { messages } from './messages';
import { ApplicantPage } from './pages/applicant-page';
import { afterSaving, caseHref } from './pages/way';

const TITLE = parts.applicant.title;

@Controller('antraege/:id/antragsteller')
export class ApplicantController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly applications: ApplicationsService,
  ) {}

  @Get()
  @Permit('application.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    const section =
      view.versions.applicant > 0
        ? view.draft.sections.applicant
        : prefilledApplicant(view.head.organisation);
    const form = formOf({ version: view.versions.applicant, ...applicantFields(section) });
    return page(TITLE, <ApplicantPage view={view} form={form} />);
  }

  @Post()
  @Permit('application.write')
  async save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ApplicantForm) form: Submission<ApplicantForm>,
  ) {
    const done = await submit(form, (value) =>
      this.applications.saveSection(actor, now, {
        caseId: id,
        section: 'applicant',
        data: value.section(),
        seenVersion: value.version,
      }),
    );
    if (done.ok) return redirect(afterSaving(id, 'applicant', form.values), messages.saved);
    const view = await this.reader.read(actor, now, id);
    return page(TITLE, <ApplicantPage view={view} form={done} />, { status: done.status });
  }
}
