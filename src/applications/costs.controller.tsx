import { randomUUID } from 'node:crypto';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, page, redirect, submit, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { isOpen } from './application.view';
import { CostPlans } from './cost-plans';
import { parts } from './domain/parts';
import { CostForm } from './forms/cost.form';
import { messages } from './messages';
import { CostPage } from './pages/cost-page';
import { CostsPage } from './pages/costs-page';
import { caseHref, partHref } from './pages/way';

const TITLE = 'Ausgabe hinzufügen';
const hrefOf = (id: string) => `${partHref(id, 'costs')}/neu`;

/** The expenditure plan, and a new line in it. */
@Controller('antraege/:id/ausgaben')
export class CostsController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly plans: CostPlans,
  ) {}

  @Get()
  @Permit('application.read')
  async list(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    return page(parts.costs.title, <CostsPage view={view} />);
  }

  @Get('neu')
  @Permit('application.write')
  async newLine(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    const form = formOf({ version: view.versions.costs, zeile: randomUUID(), foerderung: 'ja' });
    return page(TITLE, <CostPage view={view} form={form} title={TITLE} href={hrefOf(id)} />);
  }

  @Post('neu')
  @Permit('application.write')
  async add(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(CostForm) form: Submission<CostForm>,
  ) {
    const done = await submit(form, (value) =>
      this.plans.put(actor, now, { caseId: id, seenVersion: value.version }, value.line()),
    );
    if (done.ok) return redirect(partHref(id, 'costs'), messages.saved);
    const view = await this.reader.read(actor, now, id);
    const content = <CostPage view={view} form={done} title={TITLE} href={hrefOf(id)} />;
    return page(TITLE, content, { status: done.status });
  }
}
