import { UnitOfWork } from '@libs/db';
import { type Actor, Permit } from '@libs/permissions';
import { CurrentActor, ListQuery, Now, page } from '@libs/web';
import { Controller, Get, Param } from '@nestjs/common';
import { letterKinds } from '../letters';
import { ComparisonQuery } from './forms';
import { TemplatePage } from './pages/template-page';
import { VersionPage } from './pages/version-page';
import { TemplateReader } from './template.reader';

/** The template of one kind of letter: its versions, what each says, and what it changes. */
@Controller('vorlagen/:kind')
@Permit('template.read')
export class VersionController {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: TemplateReader,
  ) {}

  @Get()
  show(@CurrentActor() actor: Actor, @Now() now: Date, @Param('kind') slug: string) {
    return this.work.run(actor, async (tx) => {
      const template = await this.reader.called(tx, slug, now);
      const { title } = letterKinds[template.kind];
      return page(`Vorlage ${title}`, <TemplatePage template={template} actor={actor} />, { wide: true });
    });
  }

  @Get('fassungen/:version')
  showVersion(
    @CurrentActor() actor: Actor,
    @Now() now: Date,
    @Param() { kind: slug, version: number }: Record<'kind' | 'version', string>,
    @ListQuery(ComparisonQuery) { vergleich }: ComparisonQuery,
  ) {
    return this.work.run(actor, async (tx) => {
      const template = await this.reader.called(tx, slug, now);
      const version = await this.reader.version(tx, template, number, now);
      const chosen = template.history.some((one) => String(one.version) === vergleich);
      const other = chosen ? await this.reader.version(tx, template, vergleich, now) : template.present;
      const title = `${letterKinds[template.kind].title}, Fassung ${version.version}`;
      return page(title, <VersionPage template={template} version={version} other={other} />, { wide: true });
    });
  }
}
