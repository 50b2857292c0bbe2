import { Module } from '@nestjs/common';
import { AuthorityService } from './authority.service';
import { EntryController } from './entry.controller';
import { LetterheadController } from './letterhead.controller';
import { OverviewController } from './overview.controller';
import { VersionController } from './version.controller';
import { VersionsViews } from './versions.views';

/**
 * Stammdaten der Behörde: letterhead, signatories, courts, rules of notice and the account for repayments, each with
 * the day it begins. Expects LetterPress to be provided globally.
 */
@Module({
  controllers: [OverviewController, EntryController, VersionController, LetterheadController],
  providers: [AuthorityService, VersionsViews],
  exports: [AuthorityService],
})
export class AuthorityModule {}
