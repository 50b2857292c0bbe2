import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, page, redirect, submit, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { CasesViews } from '../cases';
import { ChecksForm } from './checks.form';
import { ChecksService } from './checks.service';
import { checkNames, stateOf } from './domain/checks';
import { ChecksPage } from './pages/checks-page';
import { ReviewService } from './review.service';

/** The completeness check of a case: point by point, saved also half done. */
@Controller('vorgaenge/:id/pruefung')
export class ChecksController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: CasesViews,
    private readonly checks: ChecksService,
    private readonly review: ReviewService,
  ) {}

  @Get()
  @Permit('case.review')
  async show(@CurrentActor() actor: Actor, @Id() id: string) {
    const [head, answers] = await this.work.run(
      actor,
      async (tx) =>
        [await this.views.head(tx, id, { drafts: false }), await this.checks.answers(tx, id)] as const,
    );
    const values = Object.fromEntries(
      checkNames.flatMap((name) => [
        [`ergebnis.${name}`, answers[name]?.result],
        [`bemerkung.${name}`, answers[name]?.note],
      ]),
    );
    const form = formOf({ ...values, version: head.version, stand: stateOf(answers) });
    return page('Prüfung', <ChecksPage head={head} form={form} />);
  }

  @Post()
  @Permit('case.review')
  async save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(ChecksForm) form: Submission<ChecksForm>,
  ) {
    const done = await submit(form, (answers) =>
      this.review.answerChecks(actor, now, {
        caseId: id,
        seenVersion: answers.version,
        seenState: answers.stand,
        answers: answers.answers(),
      }),
    );
    if (done.ok) return redirect(`/vorgaenge/${id}`, 'Die Prüfung ist gespeichert.');
    const head = await this.work.run(actor, (tx) => this.views.head(tx, id, { drafts: false }));
    return page('Prüfung', <ChecksPage head={head} form={done} />, { status: done.status });
  }
}
