import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  download,
  emptyForm,
  FormBody,
  type FormState,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { proofOf } from '../letters';
import { ProposalsService } from '../review';
import { RefusalSigningPage } from './pages/refusal-signing-page';
import { RefusalViews } from './refusal.views';
import { RefusalsService } from './refusals.service';
import { ReturnForm } from './return.form';
import { SigningForm } from './signing.form';

const TITLE = 'Ablehnung zeichnen';

/** The signatory's screen for a refusal: preview, sign, or give the proposal back. */
@Controller('vorgaenge/:id/ablehnung/entscheidung')
export class RefusalSigningController {
  constructor(
    private readonly views: RefusalViews,
    private readonly refusals: RefusalsService,
    private readonly proposals: ProposalsService,
  ) {}

  @Get()
  @Permit('case.decide')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return page(TITLE, await this.render(actor, now, id, emptyForm));
  }

  @Get('vorschau')
  @Permit('case.decide')
  async preview(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const bytes = await this.refusals.preview(actor, now, id);
    return download({ fileName: 'Ablehnung-Entwurf.pdf', type: 'application/pdf', bytes, inline: true });
  }

  @Post()
  @Permit('case.decide')
  async sign(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(SigningForm) form: Submission<SigningForm>,
  ) {
    const done = await submit(form, ({ version, verantwortung }) =>
      this.refusals.refuse(actor, now, id, version, verantwortung),
    );
    if (done.ok) return redirect(`/vorgaenge/${id}`, 'Der Ablehnungsbescheid ist gezeichnet.');
    return page(TITLE, await this.render(actor, now, id, done), { status: done.status });
  }

  @Post('rueckgabe')
  @Permit('case.decide')
  async sendBack(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ReturnForm) form: Submission<ReturnForm>,
  ) {
    const done = await submit(form, ({ version, grund }) =>
      this.proposals.sendBack(actor, now, id, version, grund),
    );
    if (done.ok) return redirect(`/vorgaenge/${id}`, 'Der Vorschlag ist zurückgegeben.');
    return page(TITLE, await this.render(actor, now, id, done), { status: done.status });
  }

  private async render(actor: Actor, now: Date, id: string, form: FormState) {
    const view = await this.views.of(actor, id);
    const proof =
      view.head.state === 'refusal_proposed'
        ? await proofOf(() => this.refusals.preview(actor, now, id))
        : null;
    return <RefusalSigningPage view={view} proof={proof} form={form} />;
  }
}
