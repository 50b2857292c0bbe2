import { UnitOfWork } from '@libs/db';
import type { Actor } from '@libs/permissions';
import { type FormState, page, valueOf } from '@libs/web';
import { Injectable } from '@nestjs/common';
import { typedText } from './domain/draft-text';
import { DataQuery } from './forms';
import { messages } from './messages';
import { EditPage } from './pages/edit-page';
import { previewOf } from './preview.reader';
import { type ReadTemplate, TemplateReader } from './template.reader';
import { Tryouts } from './tryouts';

export interface Place {
  readonly actor: Actor;
  readonly now: Date;
  /** The kind, as the address names it. */
  readonly slug: string;
}

/** The page on which a template is written, with whatever was typed. */
@Injectable()
export class Editor {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: TemplateReader,
    private readonly tryouts: Tryouts,
  ) {}

  /** After a stale save (409) it goes on from the draft that is there now, and shows how the text differs. */
  page({ actor, now, slug }: Place, form: FormState, status = 200) {
    return this.work.run(actor, async (tx) => {
      const template = await this.reader.called(tx, slug, now);
      const stored = template.draft?.text ?? template.present?.text ?? '';
      const text = 'text' in form.values ? typedText(valueOf(form, 'text')) : stored;
      const stand = standOf(template, form, status);
      const values = { ...new DataQuery(), ...form.values, text, stand };
      const tryout = await this.tryouts.of(tx, now, template.kind, dataOf(values));
      const view = {
        template,
        form: { values, errors: form.errors },
        preview: previewOf(template.kind, text, tryout),
        conflict: status === 409 ? { stored, typed: text } : null,
      };
      return page(messages.edit.title, <EditPage {...view} />, { status, wide: true });
    });
  }
}

const standOf = ({ draft }: ReadTemplate, form: FormState, status: number): string =>
  status === 409 || !('stand' in form.values) ? String(draft?.revision ?? 0) : valueOf(form, 'stand');

/** On which data the text is tried; whatever else was sent means the first choice. No number of a case holds a NUL. */
export const dataOf = ({ beispiel, aktenzeichen }: FormState['values']): DataQuery => ({
  beispiel: beispiel === 'sparse' ? 'sparse' : 'full',
  aktenzeichen: [aktenzeichen ?? ''].flat()[0]!.replaceAll('\0', '').trim(),
});
