import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, page, redirect, submit, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { isOpen } from './application.view';
import { ApplicationsService } from './applications.service';
import { parts } from './domain/parts';
import { ProjectForm, projectFields } from './forms/project.form';
import { messages } from './messages';
import { ProjectPage } from './pages/project-page';
import { afterSaving, caseHref } from './pages/way';

const TITLE = parts.project.title;

@Controller('antraege/:id/vorhaben')
export class ProjectController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly applications: ApplicationsService,
  ) {}

  @Get()
  @Permit('application.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    const form = formOf({ version: view.versions.project, ...projectFields(view.draft.sections.project) });
    return page(TITLE, <ProjectPage view={view} form={form} />);
  }

  @Post()
  @Permit('application.write')
  async save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ProjectForm) form: Submission<ProjectForm>,
  ) {
    const done = await submit(form, (value) =>
      this.applications.saveSection(actor, now, {
        caseId: id,
        section: 'project',
        data: value.section(),
        seenVersion: value.version,
      }),
    );
    if (done.ok) return redirect(afterSaving(id, 'project', form.values), messages.saved);
    const view = await this.reader.read(actor, now, id);
    return page(TITLE, <ProjectPage view={view} form={done} />, { status: done.status });
  }
}
