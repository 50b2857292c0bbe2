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
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { amountText, shareField } from '../review';
import { ChangesService } from './changes.service';
import { type ChangeView, ChangeViews } from './change.views';
import type { RevocationContent } from './domain/revocation';
import { RevocationPage } from './pages/revocation-page';
import { NO_HEARING, RevocationForm } from './revocation.form';

const TITLE = 'Bescheid aufheben';

/** Drafting a revocation of an award, whole or in part. */
@Controller('vorgaenge/:id/aufhebung')
export class RevocationController {
  constructor(
    private readonly views: ChangeViews,
    private readonly changes: ChangesService,
  ) {}

  @Get()
  @Permit('letter.write')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.views.of(actor, now, id);
    const content = view.change?.kind === 'revocation' ? view.change.content : null;
    const form = formOf({ version: view.stand, ...(content && fieldsOf(content)) });
    return page(TITLE, <RevocationPage view={view} form={form} content={content} />);
  }

  @Post()
  @Permit('letter.write')
  async draft(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(RevocationForm) form: Submission<RevocationForm>,
  ) {
    const propose = form.ok && form.value.schritt === 'vorschlagen';
    const done = await submit(form, (input) => {
      const draft = { kind: 'revocation', content: input.content() } as const;
      return this.changes.draft(actor, now, { caseId: id, seenStand: input.version }, draft, propose);
    });
    if (!done.ok) return this.again(actor, now, id, form, done);
    if (propose) return redirect(`/vorgaenge/${id}`, 'Die Aufhebung liegt zur Zeichnung vor.');
    return redirect(`/vorgaenge/${id}/aufhebung`, 'Der Entwurf ist gespeichert.');
  }

  private async again(
    actor: Actor,
    now: Date,
    id: string,
    typed: Submission<RevocationForm>,
    form: FormState & { readonly status: number },
  ) {
    const view: ChangeView = await this.views.of(actor, now, id);
    const content = typed.ok ? typed.value.content() : null;
    return page(TITLE, <RevocationPage view={view} form={form} content={content} />, { status: form.status });
  }
}

/** A draft as its form shows it. */
const fieldsOf = (content: RevocationContent): Record<string, unknown> => ({
  grundlage: content.reason ?? '',
  wirkung: content.effect,
  umfang: content.whole ? 'ganz' : 'teil',
  sachverhalt: content.facts,
  vertrauen: content.reliance,
  ermessen: content.discretion,
  anhoerung: content.hearingId ?? NO_HEARING,
  ohneAnhoerung: content.withoutHearing,
  vorAntwort: content.beforeReply ?? '',
  kenntnis: Temporal.PlainDate.from(content.knownOn),
  nachFrist: content.afterYear,
  erstattung: content.repayBy ? Temporal.PlainDate.from(content.repayBy) : '',
  zinsverzicht: content.interestWaived,
  ...Object.fromEntries(
    content.revoked.map(({ dueYear, title, amount }) => [shareField(dueYear, title), amountText(amount)]),
  ),
});
