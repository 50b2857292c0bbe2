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
import { amountText, shareField } from '../review';
import { type ChangeView, ChangeViews } from './change.views';
import { ChangesService } from './changes.service';
import { isRestorable } from './domain/holds';
import { RestorationPage } from './pages/restoration-page';
import { RestorationForm } from './restoration.form';

const TITLE = 'Bewilligung wiederherstellen';

/** Proposing that an award lives again after the act that took it was set aside; it is signed like a change. */
@Controller('vorgaenge/:id/wiederherstellung')
export class RestorationController {
  constructor(
    private readonly views: ChangeViews,
    private readonly changes: ChangesService,
  ) {}

  @Get()
  @Permit('letter.write')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.views.of(actor, now, id);
    return this.render(view, formOf(startOf(view)));
  }

  @Post()
  @Permit('letter.write')
  async propose(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(RestorationForm) form: Submission<RestorationForm>,
  ) {
    const done = await submit(form, (input) => {
      const draft = { kind: 'restoration', content: input.content() } as const;
      return this.changes.draft(actor, now, { caseId: id, seenStand: input.version }, draft, true);
    });
    if (!done.ok) return this.render(await this.views.of(actor, now, id), done, done.status);
    return redirect(`/vorgaenge/${id}`, 'Die Wiederherstellung liegt zur Zeichnung vor.');
  }

  private render(view: ChangeView, form: FormState, status?: number) {
    return page(TITLE, <RestorationPage view={view} form={form} />, { status });
  }
}

/** What was proposed before, or all that the act took. */
function startOf({ stand, change, present }: ChangeView): Record<string, unknown> {
  const hold = present.holds.filter(isRestorable).at(-1);
  const { changeId, reason, shares } =
    change?.kind === 'restoration'
      ? change.content
      : { changeId: hold?.changeId ?? '', reason: '', shares: hold?.taken ?? [] };
  return {
    version: stand,
    bescheid: changeId,
    grund: reason,
    ...Object.fromEntries(
      shares
        .filter(({ amount }) => amount > 0)
        .map(({ dueYear, title, amount }) => [shareField(dueYear, title), amountText(amount)]),
    ),
  };
}
