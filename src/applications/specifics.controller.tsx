import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { SpecificsForm, specificsFields } from './forms/specifics.form';
import { SpecificsPage } from './pages/specifics-page';
import { type Asked, SectionPages } from './section-pages';

/** What the rules of the funding item ask beyond project and plans. */
@Controller('antraege/:id/gegenstand')
export class SpecificsController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly pages: SectionPages,
  ) {}

  @Get()
  @Permit('application.read')
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return this.pages.show({ actor, now, id }, 'specifics', (view) => {
      const { specifics } = view.draft.sections;
      const form = formOf({ version: view.versions.specifics, ...specificsFields(specifics) });
      return <SpecificsPage view={view} form={form} />;
    });
  }

  @Post()
  @Permit('application.write')
  save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(SpecificsForm) form: Submission<SpecificsForm>,
  ) {
    return this.pages.save({ actor, now, id }, 'specifics', {
      form,
      data: (value) => this.answersTo({ actor, now, id }, value),
      content: (view, typed) => <SpecificsPage view={view} form={typed} />,
    });
  }

  /** Answers that do not count now are kept. Errors: not_found where the item asks nothing. */
  private async answersTo({ actor, now, id }: Asked, form: SpecificsForm) {
    const { assessment, setAside } = await this.reader.read(actor, now, id);
    if (!assessment.parts.includes('specifics')) throw new DomainError('not_found');
    const section = form.section(assessment.specifics.questions);
    return { ...section, answers: [...section.answers, ...setAside] };
  }
}
