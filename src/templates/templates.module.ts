import { Module } from '@nestjs/common';
import { CorrespondenceModule } from '../correspondence';
import { DraftController } from './draft.controller';
import { Editor } from './editor';
import { OverviewController } from './overview.controller';
import { PreviewController } from './preview.controller';
import { ReleaseController } from './release.controller';
import { TemplateReader } from './template.reader';
import { TemplateViews } from './template.views';
import { TemplatesService } from './templates.service';
import { Tryouts } from './tryouts';
import { VersionController } from './version.controller';

/** The templates of letters: written in the browser, released by another person. Expects LettersModule globally. */
@Module({
  imports: [CorrespondenceModule],
  controllers: [OverviewController, DraftController, PreviewController, ReleaseController, VersionController],
  providers: [Editor, TemplateReader, TemplateViews, TemplatesService, Tryouts],
})
export class TemplatesModule {}
