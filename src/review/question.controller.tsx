import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, page, redirect, submit, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { CasesViews } from '../cases';
import { USUAL_PERIOD } from './domain/question';
import { QuestionPage } from './pages/question-page';
import { QuestionForm } from './question.form';
import { ReviewService } from './review.service';

const TITLE = 'Angaben nachfordern';

/** Asking the applicant back (Nachforderung). */
@Controller('vorgaenge/:id/nachforderung')
export class QuestionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: CasesViews,
    private readonly review: ReviewService,
  ) {}

  @Get()
  @Permit('case.review')
  async show(@CurrentActor() actor: Actor, @Id() id: string) {
    const head = await this.head(actor, id);
    return page(
      TITLE,
      <QuestionPage head={head} version={head.version} form={formOf({ wochen: USUAL_PERIOD })} />,
    );
  }

  @Post()
  @Permit('case.review')
  async ask(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(QuestionForm) form: Submission<QuestionForm>,
  ) {
    const done = await submit(form, (question) =>
      this.review.askBack(actor, now, id, question.version, question.question(), question.wochen),
    );
    if (done.ok) return redirect(`/vorgaenge/${id}`, 'Die Nachforderung ist beim Antragsteller.');
    const [head, version] = [await this.head(actor, id), Number(done.values.version)];
    return page(TITLE, <QuestionPage head={head} version={version} form={done} />, { status: done.status });
  }

  private head(actor: Actor, id: string) {
    return this.work.run(actor, (tx) => this.views.head(tx, id, { drafts: false }));
  }
}
