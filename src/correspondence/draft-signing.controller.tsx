import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  type FormState,
  Id,
  Now,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Post } from '@nestjs/common';
import { SendBackForm, SignForm } from './letter.form';
import { draftPage } from './draft-page';
import { LetterIssuing } from './letter-issuing';
import { LetterWriting } from './letter-writing';
import { lettersHref, messages } from './messages';

/** Signing what somebody else wrote, or giving it back. */
@Controller('vorgaenge/:id/schreiben/entwuerfe/:draft')
@Permit('letter.sign')
export class DraftSigningController {
  constructor(
    private readonly writing: LetterWriting,
    private readonly issuing: LetterIssuing,
  ) {}

  @Post('zeichnung')
  async sign(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('draft') draftId: string,
    @FormBody(SignForm) form: Submission<SignForm>,
  ) {
    const done = await submit(form, ({ version, verantwortung }) =>
      this.issuing.sign(actor, now, { caseId: id, draftId, seenVersion: version }, verantwortung),
    );
    if (done.ok) return redirect(lettersHref(id), messages.signed);
    return this.page(actor, now, id, draftId, done, done.status);
  }

  @Post('rueckgabe')
  async sendBack(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('draft') draftId: string,
    @FormBody(SendBackForm) form: Submission<SendBackForm>,
  ) {
    const done = await submit(form, ({ version, grund }) =>
      this.issuing.sendBack(actor, now, { caseId: id, draftId, seenVersion: version }, grund),
    );
    if (done.ok) return redirect(lettersHref(id), messages.sentBack);
    return this.page(actor, now, id, draftId, done, done.status);
  }

  private async page(
    actor: Actor,
    now: Date,
    caseId: string,
    draftId: string,
    form: FormState,
    status: number,
  ) {
    const preview = await this.writing.preview(actor, now, caseId, draftId);
    return draftPage(preview, actor, form, status);
  }
}
