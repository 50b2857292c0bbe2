export { type AnsweredPoint, CaseReviews } from './case-reviews';
export { ChecksService } from './checks.service';
export {
  allMet,
  type Answers,
  type CheckName,
  checkNames,
  type CheckResult,
  checkResults,
  checks,
  checksOn,
  allChecked,
  type Topic,
  topicNames,
  topics,
} from './domain/checks';
export { amountText, dueFrom, type Share, shareField, sharesOf, splitFaults } from './domain/shares';
export { topicFacts } from './domain/topic-facts';
export { SharesForm } from './shares.form';
export { answerEnd } from './domain/question';
export { QuestionPage } from './pages/question-page';
export { QuestionForm } from './question.form';
export { refusedStep } from './pages/refused-step';
export type { Consent } from './domain/consent';
export { earlyMissing, earlyPeriodOf, isReason } from './domain/early-period';
export { type Proposal } from './proposals';
export { type ProposalInput, ProposalsService } from './proposals.service';
export { ReviewModule } from './review.module';
export { QUESTION_TOPIC, type QuestionMessage, ReviewService } from './review.service';
export { type RuledApplication, RuledApplications } from './ruled-applications';
export { AssumedRules, EvaluationResult } from './pages/evaluation';
export { EarlyField, ReasonFields } from './pages/reason-fields';
export { FreeMoney } from './pages/free-money';
export { ProposalSummary } from './pages/proposal-summary';
