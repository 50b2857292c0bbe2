import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
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
import { Controller, Get, Post } from '@nestjs/common';
import { amountText, dueFrom, shareField } from './domain/shares';
import { splitOf } from './split';
import { ProposalPage } from './pages/proposal-page';
import { refusedStep } from './pages/refused-step';
import { ProposalForm } from './proposal.form';
import { ProposalViews } from './proposal.views';
import { ProposalsService } from './proposals.service';

const TITLE = 'Bewilligung vorschlagen';

/** Proposing an award with its amounts per due year, and taking the proposal back. */
@Controller('vorgaenge/:id/vorschlag')
export class ProposalController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: ProposalViews,
    private readonly proposals: ProposalsService,
  ) {}

  @Get()
  @Permit('case.review')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return page(TITLE, await this.render(actor, now, id));
  }

  @Post()
  @Permit('case.review')
  async propose(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ProposalForm) form: Submission<ProposalForm>,
  ) {
    const done = await submit(form, (input) =>
      this.proposals.propose(actor, now, id, input.version, {
        shares: input.shares(),
        reasons: input.begruendung,
        conditions: input.auflagen,
        restReason: input.restReason(),
        earlyReason: input.beginn.trim(),
        consent: input.consent(),
      }),
    );
    if (done.ok)
      return redirect(
        `/vorgaenge/${id}`,
        'Der Vorschlag liegt zur Entscheidung vor, die Mittel sind vorgemerkt.',
      );
    return page(TITLE, await this.render(actor, now, id, done), { status: done.status });
  }

  /** The page again with what was typed and other amounts; proposes nothing. */
  @Post('entwurf')
  @Permit('case.review')
  async refill(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ProposalForm) { values }: Submission<ProposalForm>,
  ) {
    return page(TITLE, await this.render(actor, now, id, { values, errors: {} }));
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
    return redirect(`/vorgaenge/${id}`, 'Der Vorschlag ist zurückgeholt, die Mittel sind wieder frei.');
  }

  private render(actor: Actor, now: Date, id: string, given?: FormState) {
    return this.work.run(actor, async (tx) => {
      const today = Clock.dayOf(now);
      const view = await this.views.draft(tx, today, id);
      const budgetYear = today.year;
      const computed = dueFrom(budgetYear, view.computed);
      const planned = view.held.length > 0 ? view.held : computed;
      const amounts = planned.map((share) => [
        shareField(share.dueYear, share.title),
        amountText(share.amount),
      ]);
      const form = given ?? formOf({ version: view.head.version, ...Object.fromEntries(amounts) });
      const { shares, ways } = splitOf(view, { budgetYear, computed, form });
      return <ProposalPage view={view} budgetYear={budgetYear} shares={shares} form={form} ways={ways} />;
    });
  }
}
