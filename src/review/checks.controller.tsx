import { UnitOfWork } from '@libs/db';
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
import { CasesViews } from '../cases';
import { ChecksForm } from './checks.form';
import { ChecksService } from './checks.service';
import { type Answers, checkNames, stateOf } from './domain/checks';
import { ChecksPage } from './pages/checks-page';
import { ReviewService } from './review.service';
import { RuledApplications } from './ruled-applications';

const TITLE = 'Prüfung';

/** The completeness check of a case: point by point, saved also half done. */
@Controller('vorgaenge/:id/pruefung')
export class ChecksController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly views: CasesViews,
    private readonly checks: ChecksService,
    private readonly review: ReviewService,
    private readonly applications: RuledApplications,
  ) {}

  @Get()
  @Permit('case.review')
  async show(@CurrentActor() actor: Actor, @Id() id: string) {
    return page(TITLE, await this.render(actor, id));
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
    return page(TITLE, await this.render(actor, id, done), { status: done.status });
  }

  private render(actor: Actor, id: string, given?: FormState) {
    return this.work.run(actor, async (tx) => {
      const head = await this.views.head(tx, id, { drafts: false });
      const ruled = await this.applications.of(tx, id);
      const form = given ?? formOfAnswers(head.version, await this.checks.answers(tx, id));
      return <ChecksPage head={head} ruled={ruled} form={form} />;
    });
  }
}

function formOfAnswers(version: number, answers: Answers): FormState {
  const values = checkNames.flatMap((name) => [
    [`ergebnis.${name}`, answers[name]?.result],
    [`bemerkung.${name}`, answers[name]?.note],
  ]);
  return formOf({ ...Object.fromEntries(values), version, stand: stateOf(answers) });
}
