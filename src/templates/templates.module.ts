import { Module } from '@nestjs/common';
import { DraftController } from './draft.controller';
import { OverviewController } from './overview.controller';
import { ReleaseController } from './release.controller';
import { TemplateReader } from './template.reader';
import { TemplateViews } from './template.views';
import { TemplatesService } from './templates.service';
import { VersionController } from './version.controller';

/** The templates of letters: written in the browser, released by another person. Expects LettersModule globally. */
@Module({
  controllers: [OverviewController, DraftController, ReleaseController, VersionController],
  providers: [TemplateReader, TemplateViews, TemplatesService],
})
export class TemplatesModule {}
