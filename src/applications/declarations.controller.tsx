import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, FormBody, formOf, Id, Now, type Submission } from '@libs/web';
import { Controller, Get, Post } from '@nestjs/common';
import { ApplicationReader } from './application.reader';
import { DeclarationsForm, declarationFields } from './forms/declarations.form';
import { DeclarationsPage } from './pages/declarations-page';
import { SectionPages } from './section-pages';

@Controller('antraege/:id/erklaerungen')
export class DeclarationsController {
  constructor(
    private readonly reader: ApplicationReader,
    private readonly pages: SectionPages,
  ) {}

  @Get()
  @Permit('application.read')
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Id() id: string) {
    return this.pages.show({ actor, now, id }, 'declarations', (view) => {
      const { declarations } = view.draft.sections;
      const form = formOf({ version: view.versions.declarations, ...declarationFields(declarations) });
      return <DeclarationsPage view={view} form={form} />;
    });
  }

  @Post()
  @Permit('application.write')
  save(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Id() id: string,
    @FormBody(DeclarationsForm) form: Submission<DeclarationsForm>,
  ) {
    return this.pages.save({ actor, now, id }, 'declarations', {
      form,
      data: async (value) => {
        const { item } = await this.reader.read(actor, now, id);
        return value.section(item.rules.declarations.value);
      },
      content: (view, typed) => <DeclarationsPage view={view} form={typed} />,
    });
  }
}
