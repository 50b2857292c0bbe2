import { DomainError } from '@libs/errors';
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
import { ApplicationReader } from './application.reader';
import { type ApplicationView, isOpen } from './application.view';
import { CostPlans } from './cost-plans';
import { CostForm, costFields } from './forms/cost.form';
import { SectionForm } from './forms/section.form';
import { messages } from './messages';
import { CostPage } from './pages/cost-page';
import { RemovalPage } from './pages/removal-page';
import { caseHref, partHref } from './pages/way';

const CHANGE = 'Ausgabe ändern';
const REMOVE = 'Ausgabe entfernen';
const hrefOf = (id: string, line: string) => `${partHref(id, 'costs')}/${line}`;

/** One line of the expenditure plan. */
@Controller('antraege/:id/ausgaben/:line')
export class CostLineController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly plans: CostPlans,
  ) {}

  @Get()
  @Permit('application.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string, @Id('line') line: string) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    const form = formOf({ version: view.versions.costs, ...costFields(lineOf(view, line)) });
    return this.changePage(view, line, form);
  }

  @Post()
  @Permit('application.write')
  async change(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('line') line: string,
    @FormBody(CostForm) form: Submission<CostForm>,
  ) {
    const done = await submit(form, (value) =>
      this.plans.put(actor, now, { caseId: id, seenVersion: value.version }, { ...value.line(), id: line }),
    );
    if (done.ok) return redirect(partHref(id, 'costs'), messages.saved);
    return this.changePage(await this.reader.read(actor, now, id), line, done, done.status);
  }

  @Get('entfernen')
  @Permit('application.write')
  async askToRemove(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('line') line: string,
  ) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    return this.removalPage(view, line, formOf({ version: view.versions.costs }));
  }

  @Post('entfernen')
  @Permit('application.write')
  async remove(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @Id('line') line: string,
    @FormBody(SectionForm) form: Submission<SectionForm>,
  ) {
    const done = await submit(form, ({ version }) =>
      this.plans.remove(actor, now, { caseId: id, seenVersion: version }, line),
    );
    if (done.ok) return redirect(partHref(id, 'costs'), messages.removed);
    return this.removalPage(await this.reader.read(actor, now, id), line, done, done.status);
  }

  private changePage(view: ApplicationView, line: string, form: FormState, status = 200) {
    const href = hrefOf(view.head.id, line);
    return page(CHANGE, <CostPage view={view} form={form} title={CHANGE} href={href} />, {
      status,
    });
  }

  private removalPage(view: ApplicationView, line: string, form: FormState, status = 200) {
    const [what, href] = [lineOf(view, line).label, `${hrefOf(view.head.id, line)}/entfernen`];
    const content = (
      <RemovalPage view={view} form={form} part="costs" title={REMOVE} what={what} href={href} />
    );
    return page(REMOVE, content, { status });
  }
}

function lineOf({ draft }: ApplicationView, id: string) {
  const line = draft.sections.costs.lines.find((candidate) => candidate.id === id);
  if (!line) throw new DomainError('not_found');
  return line;
}
