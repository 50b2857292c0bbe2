import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, download, FormBody, Id, Now, page, submit, type Submission } from '@libs/web';
import { Controller, Post } from '@nestjs/common';
import { CasesViews } from '../cases';
import { QuestionForm, QuestionPage } from '../review';
import { Requests } from './requests';

/** The Nachforderung as it would go out, from what is typed in the form of the question. */
@Controller('vorgaenge/:id/nachforderung/vorschau')
export class RequestPreviewController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly requests: Requests,
  ) {}

  @Post()
  @Permit('case.review')
  async preview(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(QuestionForm) form: Submission<QuestionForm>,
  ) {
    const done = await submit(form, (question) => this.requests.preview(actor, now, id, question));
    if (done.ok)
      return download({
        fileName: 'Nachforderung-Entwurf.pdf',
        type: 'application/pdf',
        bytes: done.result!,
        inline: true,
      });
    const head = await this.work.run(actor, (tx) => this.cases.head(tx, id, { drafts: false }));
    const content = <QuestionPage head={head} version={Number(done.values.version)} form={done} />;
    return page('Angaben nachfordern', content, { status: done.status });
  }
}
