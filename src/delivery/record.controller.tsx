import { DomainError } from '@libs/errors';
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
import { Controller, Get, Param, Post } from '@nestjs/common';
import { DeliveryRecords } from './delivery-records';
import { DeliveryViews } from './delivery.views';
import { recordStepAt, type RecordStepName, recordSteps } from './domain/record-steps';
import { DeliveryPage } from './pages/delivery-page';
import { deliveryHref } from './pages/delivery-href';
import { RecordPage } from './pages/record-page';
import { RecordForm, statementIn } from './record.form';

/** How one letter reached its recipient, and what staff enter about it. */
@Controller('vorgaenge/:id/schreiben/:schreiben/bekanntgabe')
export class RecordController {
  constructor(
    private readonly views: DeliveryViews,
    private readonly records: DeliveryRecords,
  ) {}

  @Get()
  @Permit('case.read')
  async show(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('schreiben') letterId: string,
  ) {
    const view = await this.views.of(actor, now, id, letterId);
    return page(`Bekanntgabe: ${view.letter.title}`, <DeliveryPage view={view} actor={actor} />);
  }

  @Get(':schritt')
  @Permit('delivery.record')
  ask(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('schreiben') letterId: string,
    @Param('schritt') path: string,
  ) {
    return this.page(actor, now, { id, letterId, step: stepAt(path), form: emptyForm });
  }

  @Post(':schritt')
  @Permit('delivery.record')
  async enter(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('schreiben') letterId: string,
    @Param('schritt') path: string,
    @FormBody(RecordForm) form: Submission<RecordForm>,
  ) {
    const step = stepAt(path);
    const done = await submit(form, async (value) => {
      const request = { caseId: id, letterId, seenVersion: value.version };
      await this.records.enter(actor, now, step, request, statementIn(step, value));
    });
    if (done.ok) return redirect(deliveryHref(id, letterId), recordSteps[step].done);
    return this.page(actor, now, { id, letterId, step, form: done }, done.status);
  }

  private async page(
    actor: Actor,
    now: Date,
    { id, letterId, step, form }: { id: string; letterId: string; step: RecordStepName; form: FormState },
    status = 200,
  ) {
    const view = await this.views.of(actor, now, id, letterId);
    if (!recordSteps[step].possible(view.letter)) throw new DomainError('step_not_possible');
    return page(recordSteps[step].label, <RecordPage view={view} step={step} form={form} />, { status });
  }
}

function stepAt(path: string): RecordStepName {
  const step = recordStepAt(path);
  if (!step) throw new DomainError('not_found');
  return step;
}
