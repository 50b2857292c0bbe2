import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  download,
  emptyForm,
  FormBody,
  type FormState,
  Id,
  Now,
  redirect,
  submit,
  type Submission,
  VersionForm,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { draftPage } from './draft-page';
import { LetterIssuing } from './letter-issuing';
import { LetterWriting } from './letter-writing';
import { draftHref, lettersHref, messages } from './messages';

/** A draft as it would go out, and issuing it or handing it to who signs. */
@Controller('vorgaenge/:id/schreiben/entwuerfe/:draft')
export class DraftPreviewController {
  constructor(
    private readonly writing: LetterWriting,
    private readonly issuing: LetterIssuing,
  ) {}

  @Get('vorschau')
  @Permit('case.read')
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string, @Id('draft') draftId: string) {
    return this.page(actor, now, id, draftId);
  }

  @Get('vorschau/datei')
  @Permit('case.read')
  async file(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string, @Id('draft') draftId: string) {
    const bytes = await this.writing.pdf(actor, now, id, draftId);
    return download({ fileName: 'Entwurf.pdf', type: 'application/pdf', bytes, inline: true });
  }

  @Post('ausgabe')
  @Permit('letter.write')
  async issue(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('draft') draftId: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.issuing.issue(actor, now, { caseId: id, draftId, seenVersion: version }),
    );
    if (done.ok) return redirect(lettersHref(id), messages.issued);
    return this.page(actor, now, id, draftId, done, done.status);
  }

  @Post('vorlage')
  @Permit('letter.write')
  async propose(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('draft') draftId: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.issuing.propose(actor, now, { caseId: id, draftId, seenVersion: version }),
    );
    if (done.ok) return redirect(draftHref(id, draftId, 'vorschau'), messages.proposed);
    return this.page(actor, now, id, draftId, done, done.status);
  }

  private async page(
    actor: Actor,
    now: Date,
    caseId: string,
    draftId: string,
    form: FormState = emptyForm,
    status = 200,
  ) {
    const preview = await this.writing.preview(actor, now, caseId, draftId);
    return draftPage(preview, actor, form, status);
  }
}
