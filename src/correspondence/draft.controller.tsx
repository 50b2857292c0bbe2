import { Clock } from '@libs/clock';
import { UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, Permit } from '@libs/permissions';
import {
  CurrentActor,
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
import { letterKinds } from '../letters';
import { CaseCorrespondence } from './case-correspondence';
import { draftState } from './domain/draft-steps';
import { formOfContent, LetterForm } from './letter.form';
import { LetterDrafting } from './letter-drafting';
import { readDraft } from './letter-drafts.rows';
import { draftHref, messages } from './messages';
import { LetterFormPage } from './pages/letter-form-page';
import { speakingAgainst } from './speaking-against';

/** Writing on at a draft. */
@Controller('vorgaenge/:id/schreiben/entwuerfe/:draft')
@Permit('letter.write')
export class DraftController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly correspondence: CaseCorrespondence,
    private readonly drafting: LetterDrafting,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string, @Id('draft') draftId: string) {
    return this.page(actor, now, id, draftId);
  }

  @Post()
  async save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('draft') draftId: string,
    @FormBody(LetterForm) form: Submission<LetterForm>,
  ) {
    const done = await submit(form, (letter) =>
      this.drafting.save(
        actor,
        now,
        { caseId: id, draftId, seenVersion: letter.version },
        { kind: letter.art, content: letter.content() },
      ),
    );
    if (done.ok) return redirect(draftHref(id, draftId, 'vorschau'), messages.saved);
    return this.page(actor, now, id, draftId, done, done.status);
  }

  private async page(
    actor: Actor,
    now: Date,
    caseId: string,
    draftId: string,
    given?: FormState,
    status = 200,
  ) {
    const { view, draft, against } = await this.work.run(actor, async (tx) => {
      const [draft, today] = [await readDraft(tx, caseId, draftId), Clock.dayOf(now)];
      const view = await this.correspondence.of(tx, today, caseId, actor.personId);
      return { view, draft, against: await speakingAgainst(tx, now, draft, view) };
    });
    if (draftState(draft) !== 'open') throw new DomainError('step_not_possible');
    const form = given ?? formOfContent(draft.content, against);
    const shown = given ? { ...draft, version: Number(given.values.version) } : draft;
    const action = draftHref(caseId, draftId);
    const content = (
      <LetterFormPage today={Clock.dayOf(now)} view={view} draft={shown} action={action} form={form} />
    );
    return page(letterKinds[draft.kind].title, content, { status });
  }
}
