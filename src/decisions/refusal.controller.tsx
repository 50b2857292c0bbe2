import { Clock } from '@libs/clock';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  download,
  FormBody,
  formOf,
  type FormState,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  VersionForm,
} from '@libs/web';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ProposalsService, refusedStep } from '../review';
import { groundsOf } from './domain/grounds';
import { RefusalPage } from './pages/refusal-page';
import { RefusalForm } from './refusal.form';
import { type RefusalView, RefusalViews } from './refusal.views';
import { RefusalsService } from './refusals.service';

const TITLE = 'Ablehnung vorschlagen';

/** Proposing to refuse an application, and taking the proposal back. */
@Controller('vorgaenge/:id/ablehnung')
export class RefusalController {
  constructor(
    private readonly views: RefusalViews,
    private readonly refusals: RefusalsService,
    private readonly proposals: ProposalsService,
  ) {}

  @Get()
  @Permit('case.review')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.views.of(actor, id);
    const form = formOf(startOf(view));
    return page(TITLE, <RefusalPage view={view} form={form} today={Clock.dayOf(now)} />);
  }

  @Post()
  @Permit('case.review')
  async propose(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(RefusalForm) form: Submission<RefusalForm>,
  ) {
    const done = await submit(form, (input) =>
      this.refusals.propose(actor, now, id, input.version, input.text()),
    );
    if (done.ok) return redirect(`/vorgaenge/${id}`, 'Die Ablehnung liegt zur Entscheidung vor.');
    return this.again(actor, now, id, done);
  }

  /** The letter as it would read with what is typed; proposes nothing. */
  @Post('vorschau')
  @HttpCode(200)
  @Permit('case.review')
  async preview(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(RefusalForm) form: Submission<RefusalForm>,
  ) {
    const done = await submit(form, (input) => this.refusals.preview(actor, now, id, input.text()));
    if (!done.ok) return this.again(actor, now, id, done);
    return download({
      fileName: 'Ablehnung-Entwurf.pdf',
      type: 'application/pdf',
      bytes: done.result!,
      inline: true,
    });
  }

  @Post('ruecknahme')
  @Permit('case.review')
  async recall(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) => this.proposals.recall(actor, now, id, version));
    if (!done.ok) return refusedStep(`/vorgaenge/${id}`, done);
    return redirect(`/vorgaenge/${id}`, 'Der Vorschlag ist zurückgeholt.');
  }

  private async again(actor: Actor, now: Date, id: string, form: FormState & { readonly status: number }) {
    const view = await this.views.of(actor, id);
    const content = <RefusalPage view={view} form={form} today={Clock.dayOf(now)} />;
    return page(TITLE, content, { status: form.status });
  }
}

/** What the form begins with: the text of the proposal before, or the provisions that are not met. */
const startOf = ({ head, ruled, refusal }: RefusalView) => ({
  version: head.version,
  sachverhalt: refusal?.facts,
  rechtsgrundlage: refusal?.legalBasis ?? groundsOf(ruled.evaluation),
  ermessen: refusal?.discretion,
  alternativen: refusal?.alternatives,
  angehoert: refusal && (refusal.heard ? 'ja' : 'nein'),
  anhoerung: refusal?.hearing,
});
