import { DomainError } from '@libs/errors';
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
import { AwardSigningForm } from './award-signing.form';
import { DecisionsService } from './decisions.service';
import { SigningPage } from './pages/signing-page';
import { ReturnForm } from './return.form';
import { SigningViews } from './signing.views';

const TITLE = 'Bescheid zeichnen';

/** The approver's screen: preview, sign, or give the proposal back. */
@Controller('vorgaenge/:id/entscheidung')
export class SigningController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly proposals: ProposalsService,
    private readonly views: SigningViews,
  ) {}

  @Get()
  @Permit('case.decide')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return page(TITLE, await this.render(actor, now, id, emptyForm));
  }

  @Get('vorschau')
  @Permit('case.decide')
  async preview(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const bytes = await this.decisions.preview(actor, now, id);
    return download({ fileName: 'Bescheid-Entwurf.pdf', type: 'application/pdf', bytes, inline: true });
  }

  @Post()
  @Permit('case.decide')
  async sign(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(AwardSigningForm) form: Submission<AwardSigningForm>,
  ) {
    const done = await submit(form, ({ version, verantwortung, beginn }) =>
      this.decisions.approve(actor, now, id, version, verantwortung, beginn).catch(atItsField),
    );
    if (done.ok)
      return redirect(`/vorgaenge/${id}`, 'Der Bescheid ist gezeichnet, die Mittel sind gebunden.');
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
    if (done.ok)
      return redirect(`/vorgaenge/${id}`, 'Der Vorschlag ist zurückgegeben, die Mittel sind wieder frei.');
    return page(TITLE, await this.render(actor, now, id, done), { status: done.status });
  }

  private async render(actor: Actor, now: Date, id: string, form: FormState) {
    const view = await this.views.of(actor, now, id);
    const proof =
      view.head.state === 'proposed' ? await proofOf(() => this.decisions.preview(actor, now, id)) : null;
    return <SigningPage view={view} proof={proof} form={form} />;
  }
}

/** Who answers for assumed rules is asked in a field of its own. */
function atItsField(error: unknown): never {
  if (error instanceof DomainError && error.code === 'assumed_rule')
    throw new DomainError(error.code, { fields: { verantwortung: error.message } });
  throw error;
}
