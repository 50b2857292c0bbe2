export { CorrespondenceOffers } from './applicant-offers';
export { CaseCorrespondence, type Correspondence, type Pending } from './case-correspondence';
export { CorrespondenceModule } from './correspondence.module';
export { EarlyStart } from './early-start.service';
export { type Hearing, type HearingAnswer } from './hearing.rows';
export { Hearings } from './hearings';
export { LetterDrafting } from './letter-drafting';
export { Matters } from './matters';
export { PendingSection } from './pages/pending-section';
