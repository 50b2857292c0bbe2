export { LettersModule } from './letters.module';
export type { LettersOptions } from './options';
export { type IssuedLetter, LettersService, type NewLetter } from './letters.service';
export { LetterDelivery } from './letter-delivery';
export { LETTER_WATCH, type LetterWatch } from './letter-watch';
export { type DraftPdf, type LetterProof, proofOf } from './letter-proof';
export { LetterStanding } from './pages/letter-standing';
export { letterHref, type LetterRow, LettersViews } from './letters.views';
export { assumptionsIn, ANSWER_FIELD, refuseUnanswered } from './answering';
export { AnswerField } from './pages/answer-field';
export { type ActInput, actLetter, unsigned } from './domain/act';
export { type AmendmentInput, amendmentLetter } from './domain/amendment-letter';
export type { Assumption, Responsibility } from './domain/assumption';
export { awardLetter } from './domain/award';
export type { AwardInput, AwardShare, Consent } from './domain/award-input';
export {
  type AwardChange,
  type CalculationInput,
  calculationSheet,
  type SignedResponsibility,
} from './domain/calculation-sheet';
export { type CheckedPoint, checkNote, type CheckNoteInput } from './domain/check-note';
export { type CorrectionInput, correctionLetter } from './domain/correction-letter';
export {
  type EarlyStartInput,
  earlyStartLetter,
  type EarlyStartRefusalInput,
  earlyStartRefusalLetter,
} from './domain/early-start-letter';
export { type HearingInput, hearingLetter, type IntendedDecision } from './domain/hearing-letter';
export { type InterimInput, interimLetter } from './domain/interim-letter';
export type { LetterDraft } from './domain/letter-draft';
export { loadDeliveredTemplates } from './delivered-templates';
export { lastSnapshot, type LetterSnapshot } from './letter-snapshots';
export { letterSamples } from './domain/samples';
export { letterKinds } from './domain/letter-kinds';
export type { LetterData, LetterDrafts, LetterKind, WrittenKind } from './domain/letter-kinds';
export { type Matter, type MatterLetter, matterLetter, type Signatory, unsignedYet } from './domain/matter';
export { type Addressee, authorityOf, type ContactPerson } from './domain/parties';
export { earliestNotice, type NoticeChannel, noticeChannelOf, noticeTextOf } from './domain/procedure-law';
export { citedOn } from './domain/provisions';
export { receiptLetter, type ReceiptInput } from './domain/receipt';
export type { Referred } from './domain/referred';
export { type RefusalInput, refusalLetter } from './domain/refusal-letter';
export { type ReminderInput, reminderLetter } from './domain/reminder-letter';
export { type RequestInput, requestLetter } from './domain/request-letter';
export { revocationLetter } from './domain/revocation';
export { revocationGrounds, type RevocationProvision } from './domain/revocation-grounds';
export type { HeardBefore } from './domain/revocation-hearing';
export {
  citedReason,
  type RevocationReasonName,
  revocationReasonNames,
  revocationReasons,
} from './domain/revocation-reasons';
export type { PaymentAccount, RevocationInput } from './domain/revocation-letter';
export { waiverDeclaration, type WaiverDeclarationInput } from './domain/waiver-declaration';
export { type WaiverInput, waiverLetter } from './domain/waiver-letter';
