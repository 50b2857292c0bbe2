import { UnitOfWork } from '@libs/db';
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
  VersionForm,
} from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { CasesViews } from '../cases';
import { draftState } from './domain/draft-steps';
import { LetterDrafting } from './letter-drafting';
import { readDraft } from './letter-drafts.rows';
import { lettersHref, messages } from './messages';
import { DiscardPage } from './pages/discard-page';

const TITLE = 'Entwurf verwerfen';

/** Giving up a draft, after a question. */
@Controller('vorgaenge/:id/schreiben/entwuerfe/:draft/verwerfen')
@Permit('letter.write')
export class DiscardingController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly drafting: LetterDrafting,
  ) {}

  @Get()
  ask(@CurrentActor() actor: Actor, @Id() id: string, @Id('draft') draftId: string) {
    return this.page(actor, id, draftId);
  }

  @Post()
  async discard(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('draft') draftId: string,
    @FormBody(VersionForm) form: Submission<VersionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.drafting.discard(actor, now, { caseId: id, draftId, seenVersion: version }),
    );
    if (done.ok) return redirect(lettersHref(id), messages.discarded);
    return this.page(actor, id, draftId, done, done.status);
  }

  private async page(
    actor: Actor,
    caseId: string,
    draftId: string,
    form: FormState = emptyForm,
    status = 200,
  ) {
    const [head, draft] = await this.work.run(
      actor,
      async (tx) =>
        [await this.cases.head(tx, caseId, { drafts: false }), await readDraft(tx, caseId, draftId)] as const,
    );
    if (draftState(draft) !== 'open') throw new DomainError('step_not_possible');
    return page(TITLE, <DiscardPage head={head} draft={draft} form={form} />, { status });
  }
}
