export { APPLICANT_LETTERS, type ApplicantLetter, type ApplicantLetters } from './applicant-letters';
export { APPLICANT_OFFERS, type ApplicantOffers } from './applicant-offers';
export { type ApplicationView, ApplicationViews } from './application.view';
export { ApplicationsModule } from './applications.module';
export { ApplicationsService } from './applications.service';
export type { NewAttachment, StoredFile } from './attachments';
export { addresseeOf } from './domain/addressee';
export { askedPoint, type AskedPoint, lineOf, pointsOf } from './domain/asked-points';
export { type Attachment, type Draft, type Recipient, type ScanState, scanStates } from './domain/draft';
export { type Part, partNames, parts } from './domain/parts';
export {
  type ApplicantSection,
  type CostsSection,
  type DeclarationsSection,
  emptySections,
  type FundingSection,
  type InputTax,
  type PlannedCost,
  type ProjectSection,
  type SectionName,
  type Sections,
} from './domain/sections';
export { type StartAnswers, type StartCost, startLink } from './domain/start-answers';
export type { ApplicationContent, Declared, SubmissionSnapshot, SubmittedFile } from './domain/snapshot';
export type { NewDraft, SectionChange } from './drafts';
export { earlyStartFrom } from './early-start';
export { ApplicationSummary } from './pages/application-summary';
export type { SubmitRequest } from './submissions';
export { SubmissionsView } from './submissions.rows';
