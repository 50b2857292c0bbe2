import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  download,
  emptyForm,
  FormBody,
  Id,
  NoFields,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  Upload,
  type WithFile,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { isOpen } from './application.view';
import { ApplicationsService } from './applications.service';
import { parts } from './domain/parts';
import { AttachmentForm } from './forms/attachment.form';
import { messages } from './messages';
import { AttachmentsPage } from './pages/attachments-page';
import { RemovalPage } from './pages/removal-page';
import { caseHref, partHref } from './pages/way';

const TITLE = parts.attachments.title;
const REMOVE = 'Datei entfernen';

/** The files of an application. */
@Controller('antraege/:id/anlagen')
export class AttachmentsController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly applications: ApplicationsService,
  ) {}

  @Get()
  @Permit('application.read')
  async list(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    return page(TITLE, <AttachmentsPage view={view} form={emptyForm} />);
  }

  @Post()
  @Permit('application.write')
  async attach(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Upload(AttachmentForm) form: Submission<WithFile<AttachmentForm>>,
  ) {
    const done = await submit(form, ({ fields, file }) =>
      this.applications.attach(actor, now, { caseId: id, kind: fields.art, ...file }),
    );
    if (done.ok) return redirect(partHref(id, 'attachments'), messages.attachments.added);
    const view = await this.reader.read(actor, now, id);
    return page(TITLE, <AttachmentsPage view={view} form={done} />, { status: done.status });
  }

  @Get(':file')
  @Permit('application.read')
  async fetch(@CurrentActor() actor: Actor, @Id() id: string, @Id('file') file: string) {
    const { caseId, name, type, bytes } = await this.applications.download(actor, file);
    if (caseId !== id) throw new DomainError('not_found');
    return download({ fileName: name, type, bytes });
  }

  @Get(':file/entfernen')
  @Permit('application.write')
  async askToRemove(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('file') fileId: string,
  ) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    const file = view.draft.attachments.find((candidate) => candidate.id === fileId);
    if (!file) throw new DomainError('not_found');
    const href = `${partHref(id, 'attachments')}/${fileId}/entfernen`;
    const content = (
      <RemovalPage
        view={view}
        form={emptyForm}
        part="attachments"
        title={REMOVE}
        what={file.name}
        href={href}
      />
    );
    return page(REMOVE, content);
  }

  @Post(':file/entfernen')
  @Permit('application.write')
  async remove(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('file') fileId: string,
    @FormBody(NoFields) _form: Submission<NoFields>,
  ) {
    await this.applications.removeAttachment(actor, now, id, fileId);
    return redirect(partHref(id, 'attachments'), messages.removed);
  }
}
