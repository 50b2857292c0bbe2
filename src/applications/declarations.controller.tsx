import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, page, redirect, submit, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { isOpen } from './application.view';
import { ApplicationsService } from './applications.service';
import { parts } from './domain/parts';
import { DeclarationsForm, declarationFields } from './forms/declarations.form';
import { messages } from './messages';
import { DeclarationsPage } from './pages/declarations-page';
import { afterSaving, caseHref } from './pages/way';

const TITLE = parts.declarations.title;

@Controller('antraege/:id/erklaerungen')
export class DeclarationsController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly applications: ApplicationsService,
  ) {}

  @Get()
  @Permit('application.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    const { declarations } = view.draft.sections;
    const form = formOf({ version: view.versions.declarations, ...declarationFields(declarations) });
    return page(TITLE, <DeclarationsPage view={view} form={form} />);
  }

  @Post()
  @Permit('application.write')
  async save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(DeclarationsForm) form: Submission<DeclarationsForm>,
  ) {
    const view = await this.reader.read(actor, now, id);
    const done = await submit(form, (value) =>
      this.applications.saveSection(actor, now, {
        caseId: id,
        section: 'declarations',
        data: value.section(view.item.rules.declarations.value),
        seenVersion: value.version,
      }),
    );
    if (done.ok) return redirect(afterSaving(id, 'declarations', form.values), messages.saved);
    return page(TITLE, <DeclarationsPage view={view} form={done} />, { status: done.status });
  }
}
