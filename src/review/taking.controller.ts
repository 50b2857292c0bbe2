import { CurrentActor, FormBody, Id, Now, redirect, submit, type Submission, VersionForm } from '@libs/web';
import { type Actor, Permit } from '@libs/permissions';
import { Controller, Post } from '@nestjs/common';
import { refusedStep } from './pages/refused-step';
import { ReviewService } from './review.service';

/** Making oneself responsible for a case. */
@Controller('vorgaenge/:id/uebernahme')
export class TakingController {
  constructor(private readonly review: ReviewService) {}

  @Post()
  @Permit('case.review')
  async take(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) => this.review.take(actor, now, id, version));
    if (!done.ok) return refusedStep(`/vorgaenge/${id}`, done);
    return redirect(`/vorgaenge/${id}`, 'Sie bearbeiten jetzt diesen Vorgang.');
  }
}
