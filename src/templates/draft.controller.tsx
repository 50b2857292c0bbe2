import { type Tx, UnitOfWork } from '@libs/db';
import { LetterPress } from '@libs/letters-pdf';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  download,
  FormBody,
  formOf,
  type FormState,
  ListQuery,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  valueOf,
} from '@libs/web';
import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { partHref, slugOf, templateHref } from './domain/address';
import { typedText } from './domain/draft-text';
import { DataQuery, TextForm } from './forms';
import { messages } from './messages';
import { EditPage } from './pages/edit-page';
import { previewOf, tryoutOf } from './preview.reader';
import { kindOf, TemplateReader } from './template.reader';
import { TemplatesService } from './templates.service';

interface Place {
  readonly actor: Actor;
  readonly now: Date;
  readonly slug: string;
}

/** Writing a template: what is typed stays on the page until it is kept, whatever comes in between. */
@Controller('vorlagen/:kind')
@Permit('template.manage')
export class DraftController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: TemplateReader,
    private readonly templates: TemplatesService,
    private readonly press: LetterPress,
  ) {}

  @Get('bearbeiten')
  edit(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @ListQuery(DataQuery) query: DataQuery,
  ) {
    return this.page({ actor, now, slug }, formOf({ ...query }));
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
    if (!done.ok) return this.page({ actor, now, slug }, done, done.status);
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
      : this.page({ actor, now, slug }, done, done.status);
  }

  /** The page as it is typed, with errors and preview; nothing is kept. */
  @Post('vorschau')
  preview(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @FormBody(TextForm) form: Submission<TextForm>,
  ) {
    const state = form.ok ? { values: form.values, errors: {} } : form;
    return this.page({ actor, now, slug }, state, form.ok ? 200 : form.status);
  }

  /** The pages of the preview, marked as a draft. */
  @Post('vorschau/pdf')
  @HttpCode(200)
  async pdf(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @FormBody(TextForm) form: Submission<TextForm>,
  ) {
    if (!form.ok) return this.page({ actor, now, slug }, form, form.status);
    const kind = kindOf(slug);
    const text = typedText(form.value.text);
    const tryout = await this.work.run(actor, (tx) => tryoutOf(tx, kind, form.value));
    if (previewOf(kind, text, tryout).letter === null)
      return this.page({ actor, now, slug }, { values: form.values, errors: {} }, 422);
    const bytes = await this.press.print(text, tryout.data, { watermark: 'ENTWURF' });
    return download({
      fileName: `${slugOf(kind)}-entwurf.pdf`,
      type: 'application/pdf',
      bytes,
      inline: true,
    });
  }

  private page({ actor, now, slug }: Place, form: FormState, status = 200) {
    return this.work.run(actor, async (tx) => {
      const view = await this.view(tx, { actor, now, slug }, form, status);
      return page(messages.edit.title, <EditPage {...view} />, { status, wide: true });
    });
  }

  /** After a stale save the page goes on from the draft that is there now, and shows how it differs. */
  private async view(tx: Tx, { now, slug }: Place, form: FormState, status: number) {
    const template = await this.reader.called(tx, slug, now);
    const stored = template.draft?.text ?? template.present?.text ?? '';
    const text = 'text' in form.values ? typedText(valueOf(form, 'text')) : stored;
    const revision = String(template.draft?.revision ?? 0);
    const stand = status === 409 || !('stand' in form.values) ? revision : valueOf(form, 'stand');
    const values = { ...new DataQuery(), ...form.values, text, stand };
    const tryout = await tryoutOf(tx, template.kind, dataOf(values));
    return {
      template,
      form: { values, errors: form.errors },
      preview: previewOf(template.kind, text, tryout),
      conflict: status === 409 ? { stored, typed: text } : null,
    };
  }
}

/** On which data the text is tried; whatever else was sent means the first choice. */
const dataOf = ({ beispiel, aktenzeichen }: FormState['values']): DataQuery => ({
  beispiel: beispiel === 'sparse' ? 'sparse' : 'full',
  aktenzeichen: [aktenzeichen ?? ''].flat()[0]!.trim(),
});
