import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, page, redirect, submit, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { isOpen } from './application.view';
import { ApplicationsService } from './applications.service';
import { withComputedRequest } from './domain/computed-request';
import { parts } from './domain/parts';
import { FundingForm, fundingFields } from './forms/funding.form';
import { messages } from './messages';
import { FundingPage } from './pages/funding-page';
import { afterSaving, caseHref, partHref } from './pages/way';

const TITLE = parts.funding.title;

@Controller('antraege/:id/finanzierung')
export class FundingController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly applications: ApplicationsService,
  ) {}

  @Get()
  @Permit('application.read')
  async show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    const view = await this.reader.read(actor, now, id);
    if (!isOpen(view)) return redirect(caseHref(id));
    const form = formOf({ version: view.versions.funding, ...fundingFields(view.draft.sections.funding) });
    return page(TITLE, <FundingPage view={view} form={form} />);
  }

  @Post()
  @Permit('application.write')
  async save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(FundingForm) form: Submission<FundingForm>,
  ) {
    const compute = form.values.berechnen === 'ja';
    const done = await submit(form, async (value) => {
      const data = compute ? await this.computed(actor, now, id, value) : value.section();
      const seenVersion = value.version;
      return this.applications.saveSection(actor, now, { caseId: id, section: 'funding', data, seenVersion });
    });
    if (done.ok && compute) return redirect(partHref(id, 'funding'), messages.funding.computed);
    if (done.ok) return redirect(afterSaving(id, 'funding', form.values), messages.saved);
    const view = await this.reader.read(actor, now, id);
    return page(TITLE, <FundingPage view={view} form={done} />, { status: done.status });
  }

  private async computed(actor: Actor, now: Date, id: string, form: FundingForm) {
    const { directive, item, draft } = await this.reader.read(actor, now, id);
    return withComputedRequest({ directive, item: item.letter, draft }, form.section());
  }
}
