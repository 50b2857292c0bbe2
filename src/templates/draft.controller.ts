import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, ListQuery, Now, redirect, submit, type Submission } from '@libs/web';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { partHref, templateHref } from './domain/address';
import { typedText } from './domain/draft-text';
import { dataOf, Editor } from './editor';
import { DataQuery, TextForm } from './forms';
import { messages } from './messages';
import { kindOf } from './template.reader';
import { TemplatesService } from './templates.service';

/** Writing a template: what is typed stays on the page until it is kept, whatever comes in between. */
@Controller('vorlagen/:kind')
@Permit('template.manage')
export class DraftController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editor: Editor,
    private readonly templates: TemplatesService,
  ) {}

  @Get('bearbeiten')
  edit(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @ListQuery(DataQuery) query: DataQuery,
  ) {
    return this.editor.page({ actor, now, slug }, formOf({ ...query }));
  }

  @Post('bearbeiten')
  async save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @FormBody(TextForm) form: Submission<TextForm>,
  ) {
    const kind = kindOf(slug);
    const done = await submit(form, ({ text, stand: seen }) =>
      this.work.run(actor, (tx) =>
        this.templates.save(tx, actor, now, { kind, text: typedText(text), seen }),
      ),
    );
    if (!done.ok) return this.editor.page({ actor, now, slug }, done, done.status);
    const query = new URLSearchParams({ ...dataOf(form.values) });
    return redirect(`${partHref(kind, 'edit')}?${query}`, messages.edit.saved(done.result!));
  }

  @Post('einreichung')
  async submit(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @FormBody(TextForm) form: Submission<TextForm>,
  ) {
    const kind = kindOf(slug);
    const done = await submit(form, ({ text, stand: seen }) =>
      this.work.run(actor, (tx) =>
        this.templates.submit(tx, actor, now, { kind, text: typedText(text), seen }),
      ),
    );
    return done.ok
      ? redirect(templateHref(kind), messages.submission.done(done.result!))
      : this.editor.page({ actor, now, slug }, done, done.status);
  }
}
