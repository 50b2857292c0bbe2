import { Module } from '@nestjs/common';
import { AuthorityService } from './authority.service';
import { EntryController } from './entry.controller';
import { LetterheadController } from './letterhead.controller';
import { OverviewController } from './overview.controller';
import { VersionController } from './version.controller';
import { VersionsViews } from './versions.views';

/**
 * Stammdaten der Behörde: letterhead, signatories, courts and rules of notice, each with the day it begins. Expects
 * LetterPress to be provided globally.
 */
@Module({
  controllers: [OverviewController, EntryController, VersionController, LetterheadController],
  providers: [AuthorityService, VersionsViews],
})
export class AuthorityModule {}
