import { randomUUID } from 'node:crypto';
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
import { Controller, Get, Param, Post } from '@nestjs/common';
import { letterKinds } from '../letters';
import { CaseCorrespondence, draftInstead, writableNow } from './case-correspondence';
import { firstContent } from './domain/first-content';
import { type WrittenName, writtenAt } from './domain/written-letters';
import { formOfContent, LetterForm } from './letter.form';
import { LetterDrafting } from './letter-drafting';
import { draftHref, lettersHref, messages } from './messages';
import { LetterFormPage } from './pages/letter-form-page';

/** Beginning a letter. */
@Controller('vorgaenge/:id/schreiben/neu/:brief')
@Permit('letter.write')
export class NewLetterController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly correspondence: CaseCorrespondence,
    private readonly drafting: LetterDrafting,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string, @Param('brief') path: string) {
    return this.page(actor, now, id, path);
  }

  @Post()
  async begin(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Param('brief') path: string,
    @FormBody(LetterForm) form: Submission<LetterForm>,
  ) {
    const kind = kindAt(path);
    const done = await submit(form, async (letter) => {
      if (letter.art !== kind) throw new DomainError('not_found');
      const request = { caseId: id, draftId: letter.entwurf, kind, content: letter.content() };
      await this.drafting.begin(actor, now, request);
      return letter.entwurf;
    });
    if (done.ok) return redirect(draftHref(id, done.result!, 'vorschau'), messages.saved);
    return this.page(actor, now, id, path, done, done.status);
  }

  private async page(actor: Actor, now: Date, caseId: string, path: string, given?: FormState, status = 200) {
    const [kind, today] = [kindAt(path), Clock.dayOf(now)];
    const view = await this.work.run(actor, (tx) =>
      this.correspondence.of(tx, today, caseId, actor.personId),
    );
    const instead = draftInstead(kind, view);
    if (instead) return redirect(draftHref(caseId, instead.id, 'vorschau'), messages.draftThere);
    if (!writableNow(view).includes(kind)) throw new DomainError('step_not_possible');
    const form = given ?? formOfContent(firstContent(kind, view));
    const draft = { kind, id: String(given?.values.entwurf || randomUUID()), version: 1 };
    const action = lettersHref(caseId, `neu/${path}`);
    const content = <LetterFormPage today={today} view={view} draft={draft} action={action} form={form} />;
    return page(letterKinds[kind].title, content, { status });
  }
}

function kindAt(path: string): WrittenName {
  const kind = writtenAt(path);
  if (!kind) throw new DomainError('not_found');
  return kind;
}
