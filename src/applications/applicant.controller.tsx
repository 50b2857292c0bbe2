import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { prefilledApplicant } from './domain/prefilled';
import { ApplicantForm, applicantFields } from './forms/applicant.form';
import { ApplicantPage } from './pages/applicant-page';
import { SectionPages } from './section-pages';

@Controller('antraege/:id/antragsteller')
export class ApplicantController {
  constructor(private readonly pages: SectionPages) {}

  @Get()
  @Permit('application.read')
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return this.pages.show({ actor, now, id }, 'applicant', (view) => {
      const section =
        view.versions.applicant > 0
          ? view.draft.sections.applicant
          : prefilledApplicant(view.head.organisation);
      const form = formOf({ version: view.versions.applicant, ...applicantFields(section) });
      return <ApplicantPage view={view} form={form} />;
    });
  }

  @Post()
  @Permit('application.write')
  save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ApplicantForm) form: Submission<ApplicantForm>,
  ) {
    return this.pages.save({ actor, now, id }, 'applicant', {
      form,
      data: (value) => value.section(),
      content: (view, typed) => <ApplicantPage view={view} form={typed} />,
    });
  }
}
