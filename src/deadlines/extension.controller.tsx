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
} from '@libs/web';
import { Controller, Get, Param, Post } from '@nestjs/common';
import { CasesViews } from '../cases';
import { ExtensionForm } from './extension.form';
import { ExtensionsService } from './extensions.service';
import { ExtensionPage } from './pages/extension-page';

const TITLE = 'Frist verlängern';
const CONFLICT = 409;

/** More time for the applicant. */
@Controller('vorgaenge/:id/fristen/:deadline/verlaengerung')
export class ExtensionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: CasesViews,
    private readonly extensions: ExtensionsService,
  ) {}

  @Get()
  @Permit('case.review')
  async show(@CurrentActor() actor: Actor, @Id() id: string, @Param('deadline') deadline: string) {
    return page(TITLE, await this.render(actor, id, numberIn(deadline), emptyForm));
  }

  @Post()
  @Permit('case.review')
  async extend(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Param('deadline') deadline: string,
    @FormBody(ExtensionForm) form: Submission<ExtensionForm>,
  ) {
    const deadlineId = numberIn(deadline);
    const done = await submit(form, ({ day, grund }) =>
      this.extensions.extend(actor, now, { caseId: id, deadlineId, day: day!, reason: grund }),
    );
    if (done.ok)
      return redirect(`/vorgaenge/${id}`, 'Die Frist ist verlängert. Der Antragsteller bekommt eine E-Mail.');
    if (done.status === CONFLICT) throw new DomainError('stale');
    return page(TITLE, await this.render(actor, id, deadlineId, done), { status: done.status });
  }

  private render(actor: Actor, id: string, deadlineId: number, form: FormState) {
    return this.work.run(actor, async (tx) => {
      const head = await this.cases.head(tx, id, { drafts: false });
      const extendable = await this.extensions.extendable(tx, id, deadlineId);
      return <ExtensionPage head={head} {...extendable} form={form} />;
    });
  }
}

/** The number in an address; anything else was never a deadline. */
function numberIn(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new DomainError('not_found');
  return Number(text);
}
