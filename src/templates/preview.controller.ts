import { UnitOfWork } from '@libs/db';
import { LetterPress } from '@libs/letters-pdf';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, FormBody, Now, type Submission } from '@libs/web';
import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { slugOf } from './domain/address';
import { typedText } from './domain/draft-text';
import { Editor } from './editor';
import { TextForm } from './forms';
import { previewOf } from './preview.reader';
import { kindOf } from './template.reader';
import { Tryouts } from './tryouts';

const DRAFT = 'ENTWURF';

/** What comes of a text as it is typed; nothing is kept. */
@Controller('vorlagen/:kind/vorschau')
@Permit('template.manage')
export class PreviewController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editor: Editor,
    private readonly press: LetterPress,
    private readonly tryouts: Tryouts,
  ) {}

  @Post()
  show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @FormBody(TextForm) form: Submission<TextForm>,
  ) {
    const place = { actor, now, slug };
    return form.ok
      ? this.editor.page(place, { values: form.values, errors: {} })
      : this.editor.page(place, form, form.status);
  }

  /** The pages, marked as a draft. */
  @Post('pdf')
  @HttpCode(200)
  async pdf(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param('kind') slug: string,
    @FormBody(TextForm) form: Submission<TextForm>,
  ) {
    const place = { actor, now, slug };
    if (!form.ok) return this.editor.page(place, form, form.status);
    const kind = kindOf(slug);
    const text = typedText(form.value.text);
    const tryout = await this.work.run(actor, (tx) => this.tryouts.of(tx, now, kind, form.value));
    if (previewOf(kind, text, tryout).letter === null)
      return this.editor.page(place, { values: form.values, errors: {} }, 422);
    const bytes = await this.press.print(text, tryout.data, { watermark: DRAFT });
    const fileName = `${slugOf(kind)}-entwurf.pdf`;
    return download({ fileName, type: 'application/pdf', bytes, inline: true });
  }
}
