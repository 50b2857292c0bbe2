import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, redirect, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { withComputedRequest } from './domain/computed-request';
import { FundingForm, fundingFields } from './forms/funding.form';
import { messages } from './messages';
import { FundingPage } from './pages/funding-page';
import { partHref } from './pages/way';
import { type Asked, SectionPages } from './section-pages';

@Controller('antraege/:id/finanzierung')
export class FundingController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly pages: SectionPages,
  ) {}

  @Get()
  @Permit('application.read')
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return this.pages.show({ actor, now, id }, 'funding', (view) => {
      const form = formOf({ version: view.versions.funding, ...fundingFields(view.draft.sections.funding) });
      return <FundingPage view={view} form={form} />;
    });
  }

  @Post()
  @Permit('application.write')
  save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(FundingForm) form: Submission<FundingForm>,
  ) {
    const asked = { actor, now, id };
    const compute = form.values.berechnen === 'ja';
    return this.pages.save(asked, 'funding', {
      form,
      data: (value) => (compute ? this.computed(asked, value) : value.section()),
      content: (view, typed) => <FundingPage view={view} form={typed} />,
      next: compute ? redirect(partHref(id, 'funding'), messages.funding.computed) : undefined,
    });
  }

  private async computed({ actor, now, id }: Asked, form: FundingForm) {
    const { directive, item, draft } = await this.reader.read(actor, now, id);
    return withComputedRequest({ directive, item: item.letter, draft }, form.section());
  }
}
