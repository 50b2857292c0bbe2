import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { ApplicationViews } from './application.view';
import { ApplicationsService } from './applications.service';
import { Attachments } from './attachments';
import { Drafts } from './drafts';
import { Submissions } from './submissions';
import { SubmissionsView } from './submissions.rows';

/** What applicants write. Expects UnitOfWork and FileStore to be provided globally. */
@Module({
  imports: [CasesModule, ProgrammesModule],
  providers: [ApplicationsService, ApplicationViews, Attachments, Drafts, Submissions, SubmissionsView],
  exports: [ApplicationsService, ApplicationViews, SubmissionsView],
})
export class ApplicationsModule {}
