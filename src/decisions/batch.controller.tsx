import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
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
import { BatchForm, ChoiceForm, RetryForm } from './batch.form';
import { BatchSigning } from './batch-signing';
import { type AwaitedAward, BatchViews } from './batch.views';
import type { ChosenCase } from './batches';
import { BatchConfirmPage } from './pages/batch-confirm-page';
import { batchHref, BatchPage } from './pages/batch-page';
import { SigningDeskPage } from './pages/signing-desk-page';

const TITLE = 'Entscheidungen';
const CONFIRM = 'Bescheide zeichnen';

/** All that waits for a signature; many awards are signed at once. */
@Controller('entscheidungen')
export class BatchController {
  constructor(
    private readonly views: BatchViews,
    private readonly batches: BatchSigning,
  ) {}

  @Get()
  @Permit('case.decide')
  async show(@CurrentActor() actor: Actor, @Now() now: Date) {
    return this.desk(actor, now, emptyForm, 200);
  }

  /** The chosen awards with their sum beside the free money; signs nothing. */
  @Post('pruefung')
  @Permit('case.decide')
  async confirm(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(ChoiceForm) form: Submission<ChoiceForm>,
  ) {
    if (!form.ok) return this.desk(actor, now, form, form.status);
    return this.check(actor, now, form.value.chosen(), { values: {}, errors: {} }, 200);
  }

  @Post()
  @Permit('case.decide')
  async sign(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @FormBody(BatchForm) form: Submission<BatchForm>,
  ) {
    const choice = chosenIn(form);
    const done = await submit(form, async ({ verantwortung }) => {
      const { awards } = await this.views.desk(actor, now);
      return this.batches.begin(actor, now, {
        chosen: inOrder(choice, awards),
        responsibility: verantwortung,
      });
    });
    if (done.ok) return redirect(batchHref(done.result!), 'Die Bescheide werden gezeichnet.');
    return choice.length === 0
      ? this.desk(actor, now, done, done.status)
      : this.check(actor, now, choice, done, done.status);
  }

  @Get('laeufe/:id')
  @Permit('case.decide')
  progress(@CurrentActor() actor: Actor, @Id() id: string) {
    return this.run(actor, id, emptyForm, 200);
  }

  @Post('laeufe/:id/erneut')
  @Permit('case.decide')
  async retry(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() batchId: string,
    @FormBody(RetryForm) form: Submission<RetryForm>,
  ) {
    const done = await submit(form, ({ vorgang: caseId, kennung: reference }) =>
      this.batches.retry(actor, now, { batchId, caseId, reference }),
    );
    return done.ok
      ? redirect(batchHref(batchId), 'Der Bescheid wird erneut gezeichnet.')
      : this.run(actor, batchId, done, done.status);
  }

  private async run(actor: Actor, id: string, form: FormState, status: number) {
    const { head, rows } = await this.views.batch(actor, id);
    const content = <BatchPage head={head} rows={rows} form={form} />;
    return page('Bescheide werden gezeichnet', content, { status, wide: true });
  }

  private async desk(actor: Actor, now: Date, form: FormState, status: number) {
    const desk = await this.views.desk(actor, now);
    return page(TITLE, <SigningDeskPage desk={desk} form={form} />, { status, wide: true });
  }

  private async check(
    actor: Actor,
    now: Date,
    chosen: readonly ChosenCase[],
    form: FormState,
    status: number,
  ) {
    const desk = await this.views.desk(actor, now);
    const awards = desk.awards.filter(({ caseId }) => chosen.some((one) => one.caseId === caseId));
    const content = <BatchConfirmPage awards={awards} chosen={chosen} budget={desk.budget} form={form} />;
    return page(CONFIRM, content, { status, wide: true });
  }
}

/** What is chosen, also in a form that is refused for something else. */
function chosenIn(form: Submission<BatchForm>): ChosenCase[] {
  if (form.ok) return form.value.chosen();
  const entries = Object.entries(form.values).flatMap(([name, version]) =>
    name.startsWith('vorgang.') ? [[name.slice('vorgang.'.length), version]] : [],
  );
  return Object.assign(new ChoiceForm(), { vorgang: Object.fromEntries(entries) }).chosen();
}

/** As the list has them, so that what came first is signed first; what has left the list is signed last and refused. */
const inOrder = (chosen: readonly ChosenCase[], awards: readonly AwaitedAward[]): ChosenCase[] => {
  const placeOf = ({ caseId }: ChosenCase): number => {
    const place = awards.findIndex((award) => award.caseId === caseId);
    return place < 0 ? awards.length : place;
  };
  return [...chosen].sort((one, other) => placeOf(one) - placeOf(other));
};
