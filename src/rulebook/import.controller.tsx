import { UnitOfWork } from '@libs/db';
import { parseDirective } from '@libs/directive';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  emptyForm,
  FILE_FIELD,
  FormBody,
  type FormState,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  Upload,
  type WithFile,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { DirectiveImports, faultsOf } from '../programmes';
import { versionHref } from './domain/address';
import { pasted, uploaded } from './domain/file-text';
import { FileForm, TextForm } from './forms';
import { messages } from './messages';
import { ImportPage } from './pages/import-page';

const text = messages.imports;

/** Bringing in a new version, as a file or as text; it waits until somebody else releases it. */
@Controller('richtlinie/einspielen')
@Permit('programme.manage')
export class ImportController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly imports: DirectiveImports,
  ) {}

  @Get()
  show() {
    return this.page(emptyForm);
  }

  @Post()
  importText(@CurrentActor() actor: Actor, @Now() now: Date, @FormBody(TextForm) form: Submission<TextForm>) {
    return form.ok ? this.import(actor, now, pasted(form.values.text)) : this.page(form, form.status);
  }

  @Post('datei')
  importFile(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Upload(FileForm) form: Submission<WithFile<FileForm>>,
  ) {
    if (!form.ok) return this.page(form, form.status);
    const yaml = uploaded(form.value.file.bytes);
    if (yaml === null) return this.page({ values: {}, errors: { [FILE_FIELD]: text.notText } }, 422);
    return this.import(actor, now, yaml);
  }

  private async import(actor: Actor, now: Date, yaml: string) {
    const values = { text: yaml };
    const faults = faultsOf(yaml);
    if (faults.length > 0)
      return page(text.title, <ImportPage form={{ values, errors: {} }} faults={faults} />, { status: 422 });
    const done = await submit({ ok: true, value: yaml, values }, () =>
      this.work.run(actor, (tx) => this.imports.import(tx, actor, now, yaml)),
    );
    if (!done.ok) return this.page(done, done.status);
    const { version } = parseDirective(yaml);
    return redirect(versionHref(version), text.done(version));
  }

  private page(form: FormState, status = 200) {
    return page(text.title, <ImportPage form={form} faults={[]} />, { status });
  }
}
