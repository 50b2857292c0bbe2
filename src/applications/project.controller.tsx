import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ProjectForm, projectFields } from './forms/project.form';
import { ProjectPage } from './pages/project-page';
import { SectionPages } from './section-pages';

@Controller('antraege/:id/vorhaben')
export class ProjectController {
  constructor(private readonly pages: SectionPages) {}

  @Get()
  @Permit('application.read')
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return this.pages.show({ actor, now, id }, 'project', (view) => {
      const form = formOf({ version: view.versions.project, ...projectFields(view.draft.sections.project) });
      return <ProjectPage view={view} form={form} />;
    });
  }

  @Post()
  @Permit('application.write')
  save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ProjectForm) form: Submission<ProjectForm>,
  ) {
    return this.pages.save({ actor, now, id }, 'project', {
      form,
      data: (value) => value.section(),
      content: (view, typed) => <ProjectPage view={view} form={typed} />,
    });
  }
}
