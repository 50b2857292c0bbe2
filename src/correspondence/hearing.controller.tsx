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
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { HearingForm } from './hearing.form';
import { Hearings } from './hearings';
import { HearingPage } from './pages/hearing-page';

const TITLE = 'Stellungnahme zur Anhörung';

/** The applicant's answer to a hearing. */
@Controller('antraege/:id/stellungnahme')
export class HearingController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly hearings: Hearings,
  ) {}

  @Get()
  @Permit('application.read')
  show(@CurrentActor() actor: Actor, @Id() id: string) {
    return this.page(actor, id);
  }

  @Post()
  @Permit('application.submit')
  async answer(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(HearingForm) form: Submission<HearingForm>,
  ) {
    const done = await submit(form, ({ anhoerung, stellungnahme }) =>
      this.hearings.answer(actor, now, { caseId: id, letterId: anhoerung, text: stellungnahme }),
    );
    if (done.ok)
      return redirect(`/antraege/${id}/stellungnahme`, 'Ihre Antwort ist bei der Bewilligungsbehörde.');
    return this.page(actor, id, done, done.status);
  }

  private async page(actor: Actor, id: string, form: FormState = emptyForm, status = 200) {
    const view = await this.work.run(actor, (tx) => this.hearings.of(tx, id));
    const content = <HearingPage view={view} form={form} mayAnswer={may(actor, 'application.submit')} />;
    return page(TITLE, content, { status });
  }
}
