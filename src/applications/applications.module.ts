import { Module } from '@nestjs/common';
import { CasesModule } from '../cases';
import { ProgrammesModule } from '../programmes';
import { ApplicantController } from './applicant.controller';
import { ApplicationReader } from './application.reader';
import { ApplicationViews } from './application.view';
import { ApplicationsController } from './applications.controller';
import { ApplicationsService } from './applications.service';
import { Attachments } from './attachments';
import { AttachmentsController } from './attachments.controller';
import { CaseController } from './case.controller';
import { CaseOverview } from './case.overview';
import { CostLineController } from './cost-line.controller';
import { CostPlans } from './cost-plans';
import { CostsController } from './costs.controller';
import { DeclarationsController } from './declarations.controller';
import { Drafts } from './drafts';
import { EndingController } from './ending.controller';
import { FilesController } from './files.controller';
import { FundingController } from './funding.controller';
import { ListViews } from './list.views';
import { ProjectController } from './project.controller';
import { RebindingController } from './rebinding.controller';
import { Rebindings } from './rebindings';
import { SectionPages } from './section-pages';
import { SpecificsController } from './specifics.controller';
import { SubmissionController } from './submission.controller';
import { Submissions } from './submissions';
import { SubmissionsView } from './submissions.rows';

/**
 * What applicants write. Expects UnitOfWork and FileStore to be provided globally, and shows the letters of
 * whoever is provided under APPLICANT_LETTERS.
 */
@Module({
  imports: [CasesModule, ProgrammesModule],
  controllers: [
    ApplicationsController,
    CaseController,
    ...[ApplicantController, ProjectController, SpecificsController, CostsController, CostLineController],
    ...[FundingController, DeclarationsController, AttachmentsController],
    ...[RebindingController, SubmissionController, EndingController, FilesController],
  ],
  providers: [
    ...[ApplicationsService, Attachments, CostPlans, Drafts, Rebindings, Submissions],
    ...[ApplicationReader, ApplicationViews, CaseOverview, ListViews, SectionPages, SubmissionsView],
  ],
  exports: [ApplicationsService, ApplicationViews, SubmissionsView],
})
export class ApplicationsModule {}
