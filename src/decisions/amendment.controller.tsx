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
import { AmendmentForm } from './amendment.form';
import { ChangesService } from './changes.service';
import { type ChangeView, ChangeViews } from './change.views';
import { type AmendmentContent, placesOf } from './domain/amendment';
import { AmendmentPage } from './pages/amendment-page';

const TITLE = 'Bescheid ändern';

/** Drafting a change of an award. */
@Controller('vorgaenge/:id/aenderung')
export class AmendmentController {
  constructor(
    private readonly views: ChangeViews,
    private readonly changes: ChangesService,
  ) {}

  @Get()
  @Permit('letter.write')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.views.of(actor, now, id);
    const content = view.change?.kind === 'amendment' ? view.change.content : null;
    const form = formOf(startOf(view, content));
    return page(TITLE, <AmendmentPage view={view} places={placesIn(view)} form={form} content={content} />);
  }

  @Post()
  @Permit('letter.write')
  async draft(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(AmendmentForm) form: Submission<AmendmentForm>,
  ) {
    const propose = form.ok && form.value.schritt === 'vorschlagen';
    const done = await submit(form, (input) => {
      const draft = { kind: 'amendment', content: input.content() } as const;
      return this.changes.draft(actor, now, { caseId: id, seenStand: input.version }, draft, propose);
    });
    if (!done.ok) return this.again(actor, now, id, form, done);
    if (propose) return redirect(`/vorgaenge/${id}`, 'Die Änderung liegt zur Zeichnung vor.');
    return redirect(`/vorgaenge/${id}/aenderung`, 'Der Entwurf ist gespeichert.');
  }

  private async again(
    actor: Actor,
    now: Date,
    id: string,
    typed: Submission<AmendmentForm>,
    form: FormState & { readonly status: number },
  ) {
    const view = await this.views.of(actor, now, id);
    const content = typed.ok ? typed.value.content() : null;
    return page(TITLE, <AmendmentPage view={view} places={placesIn(view)} form={form} content={content} />, {
      status: form.status,
    });
  }
}

/** What the form begins with: the draft, or the award as it is. */
function startOf({ stand, present }: ChangeView, content: AmendmentContent | null): Record<string, unknown> {
  const undrafted = { requestedOn: null, provision: null, reasons: '', refused: '' };
  const { purpose, from, to, shares, requestedOn, provision, reasons, refused } = content ?? {
    ...undrafted,
    ...present.terms,
    shares: present.instalments,
  };
  return {
    version: stand,
    zweck: purpose,
    von: Temporal.PlainDate.from(from),
    bis: Temporal.PlainDate.from(to),
    beantragt: requestedOn && Temporal.PlainDate.from(requestedOn),
    grundlage: provision ?? '',
    begruendung: reasons,
    abgelehnt: refused,
    ...Object.fromEntries(
      shares.map(({ dueYear, title, amount }) => [shareField(dueYear, title), amountText(amount)]),
    ),
  };
}

/** What is granted now, and the years for which the programme has money of the same titles. */
function placesIn({ present: { instalments, budgetYear }, budget }: ChangeView) {
  const titles = new Set(instalments.map(({ title }) => title));
  const open = [...budget.cash, ...budget.authorisations].flatMap(({ budgetYear: year, dueYear, title }) =>
    year === budgetYear && title && titles.has(title) ? [{ dueYear: dueYear ?? year, title }] : [],
  );
  return placesOf(instalments, open);
}
