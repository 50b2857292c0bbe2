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
  VersionForm,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { proofOf } from '../letters';
import { refusedStep } from '../review';
import { ChangeSigning } from './change-signing';
import { ChangeViews } from './change.views';
import { ChangesService } from './changes.service';
import { ChangeSigningPage } from './pages/change-signing-page';
import { ReturnForm } from './return.form';
import { SigningForm } from './signing.form';

const TITLE = 'Änderung des Bescheids zeichnen';

/** What becomes of a drafted change: preview, signature, return, recall, discarding. */
@Controller('vorgaenge/:id/bescheidaenderung')
export class ChangeSigningController {
  constructor(
    private readonly views: ChangeViews,
    private readonly changes: ChangesService,
    private readonly signing: ChangeSigning,
  ) {}

  @Get()
  @Permit('case.decide')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return page(TITLE, await this.render(actor, now, id, emptyForm));
  }

  @Get('vorschau')
  @Permit('case.read')
  async preview(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const bytes = await this.changes.preview(actor, now, id);
    return download({ fileName: 'Bescheid-Entwurf.pdf', type: 'application/pdf', bytes, inline: true });
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
      this.signing.sign(actor, now, { caseId: id, seenStand: version }, verantwortung),
    );
    if (done.ok) return redirect(`/vorgaenge/${id}`, 'Gezeichnet. Die Bewilligung ist geändert.');
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
      this.changes.sendBack(actor, now, { caseId: id, seenStand: version }, grund),
    );
    if (done.ok) return redirect(`/vorgaenge/${id}`, 'Die Änderung ist zurückgegeben.');
    return page(TITLE, await this.render(actor, now, id, done), { status: done.status });
  }

  @Post('ruecknahme')
  @Permit('letter.write')
  async recall(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.changes.recall(actor, now, { caseId: id, seenStand: version }),
    );
    if (!done.ok) return refusedStep(`/vorgaenge/${id}`, done);
    return redirect(`/vorgaenge/${id}`, 'Die Änderung ist wieder ein Entwurf.');
  }

  @Post('verwerfen')
  @Permit('letter.write')
  async discard(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.changes.discard(actor, now, { caseId: id, seenStand: version }),
    );
    if (!done.ok) return refusedStep(`/vorgaenge/${id}`, done);
    return redirect(`/vorgaenge/${id}`, 'Der Entwurf ist verworfen. Der Bescheid bleibt, wie er ist.');
  }

  private async render(actor: Actor, now: Date, id: string, form: FormState) {
    const view = await this.views.of(actor, now, id);
    const proof =
      view.change?.status === 'proposed' && view.change.kind !== 'restoration'
        ? await proofOf(() => this.changes.preview(actor, now, id))
        : null;
    return <ChangeSigningPage view={view} proof={proof} form={form} />;
  }
}
