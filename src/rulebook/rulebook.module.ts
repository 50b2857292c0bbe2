import { Module } from '@nestjs/common';
import { ProgrammesModule } from '../programmes';
import { AssumptionController } from './assumption.controller';
import { EndController } from './end.controller';
import { ImportController } from './import.controller';
import { ItemController } from './item.controller';
import { OverviewController } from './overview.controller';
import { ReleaseController } from './release.controller';
import { TouchedViews } from './touched.views';
import { VersionController } from './version.controller';
import { VersionReader } from './version.reader';

/** Richtlinienverwaltung: the screens on which staff look after the directive; owns no data. */
@Module({
  imports: [ProgrammesModule],
  controllers: [
    OverviewController,
    ImportController,
    VersionController,
    ReleaseController,
    EndController,
    ItemController,
    AssumptionController,
  ],
  providers: [TouchedViews, VersionReader],
})
export class RulebookModule {}
