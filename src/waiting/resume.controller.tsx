import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
  FormBody,
  formOf,
  Id,
  Now,
  page,
  redirect,
  submit,
  type Submission,
  VersionForm,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { CasesViews, steps } from '../cases';
import { refusedStep } from '../review';
import { heldOffer } from './offers.rows';
import { ResumePage } from './pages/resume-page';
import { WaitingService } from './waiting.service';

/** Taking a case from the waiting list back into the review, after a question. */
@Controller('vorgaenge/:id/warteliste/ende')
@Permit('case.review')
export class ResumeController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly waiting: WaitingService,
  ) {}

  @Get()
  async ask(@CurrentActor() actor: Actor, @Id() id: string) {
    const { head, offer } = await this.work.run(actor, async (tx) => ({
      head: await this.cases.head(tx, id, { drafts: false }),
      offer: await heldOffer(tx, id),
    }));
    if (head.state !== 'waiting') throw new DomainError('step_not_possible');
    const form = formOf({ version: head.version });
    return page(steps.resume.label, <ResumePage head={head} offer={offer} form={form} />);
  }

  @Post()
  async resume(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.waiting.resume(actor, now, { caseId: id, seenVersion: version }),
    );
    if (!done.ok) return refusedStep(`/vorgaenge/${id}`, done);
    return done.result
      ? redirect(
          `/vorgaenge/${id}/vorschlag`,
          'Die Mittel bleiben vorgemerkt. Schlagen Sie die Bewilligung vor.',
        )
      : redirect(`/vorgaenge/${id}`, 'Der Antrag ist wieder in der Prüfung.');
  }
}
