import { randomUUID } from 'node:crypto';
import { parseDate } from '@libs/dates';
import { UnitOfWork } from '@libs/db';
import { type Actor, may, Permit } from '@libs/permissions';
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
  valueOf,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { EarlyStartForm } from './early-start.form';
import { EarlyStart } from './early-start.service';
import { earlyStartHref, EarlyStartPage } from './pages/early-start-page';

const TITLE = 'Vorzeitiger Vorhabensbeginn';

/** The applicant's request to begin before the decision, and what came of it. */
@Controller('antraege/:id/vorzeitiger-beginn')
export class EarlyStartController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly earlyStart: EarlyStart,
  ) {}

  @Get()
  @Permit('application.read')
  show(@CurrentActor() actor: Actor, @Id() id: string) {
    return this.page(actor, id);
  }

  @Post()
  @Permit('application.submit')
  async ask(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(EarlyStartForm) form: Submission<EarlyStartForm>,
  ) {
    const done = await submit(form, ({ antrag, ab, grund }) => {
      const request = { caseId: id, requestId: antrag, beginOn: parseDate(ab)!, reason: grund };
      return this.earlyStart.ask(actor, now, request);
    });
    if (done.ok) return redirect(earlyStartHref(id), 'Der Antrag auf vorzeitigen Beginn ist gestellt.');
    return this.page(actor, id, done, done.status);
  }

  private async page(actor: Actor, id: string, form: FormState = emptyForm, status = 200) {
    const view = await this.work.run(actor, (tx) => this.earlyStart.of(tx, id));
    const requestId = valueOf(form, 'antrag') || randomUUID();
    const content = (
      <EarlyStartPage
        view={view}
        requestId={requestId}
        form={form}
        mayAsk={may(actor, 'application.submit')}
      />
    );
    return page(TITLE, content, { status });
  }
}
