import { DomainError, type ErrorCode } from './domain-error';

/** Named constraints that are part of the rules: the database stays the referee, this gives it its voice. */
export const constraintCodes: Readonly<Record<string, ErrorCode>> = {
  case_duty_one_per_person: 'four_eyes',
  case_step_duty_held: 'four_eyes',
  case_step_once_per_version: 'stale',
  case_step_in_lifecycle: 'step_not_possible',
  case_step_follows_previous: 'step_not_possible',
  application_section_only_while_open: 'step_not_possible',
  application_attachment_only_while_open: 'step_not_possible',
  letter_draft_changed_on_duty: 'four_eyes',
  letter_draft_drafter_reviews: 'four_eyes',
  letter_draft_signer_decides: 'four_eyes',
  letter_draft_returner_decides: 'four_eyes',
  letter_draft_signed_by_another: 'four_eyes',
  letter_draft_one_open_early_start: 'step_not_possible',
  early_start_request_before_decision: 'step_not_possible',
  early_start_request_one_open: 'step_not_possible',
  hearing_answer_pkey: 'step_not_possible',
  directive_version_released_by_another: 'four_eyes',
  directive_version_name_once: 'step_not_possible',
  directive_version_begins_alone: 'stale',
  authority_version_released_by_another: 'four_eyes',
  signatory_function_released_by_another: 'four_eyes',
  court_version_released_by_another: 'four_eyes',
  court_version_one_per_district: 'step_not_possible',
  notice_rule_released_by_another: 'four_eyes',
  rule_confirmation_once: 'stale',
  refusal_decided_by_another: 'four_eyes',
  refusal_one_per_case: 'step_not_possible',
  award_change_drafted_in_review: 'four_eyes',
  award_change_signed_by_another: 'four_eyes',
  award_change_one_unfinished: 'stale',
  award_change_number_once: 'stale',
  envelope_not_overdrawn: 'overdrawn',
};

interface DatabaseError {
  readonly code?: string;
  readonly constraint?: string;
  readonly driverError?: { readonly code?: string; readonly constraint?: string };
}

/** A DomainError for a violated named constraint or a malformed uuid; anything else comes back unchanged. */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof DomainError || typeof error !== 'object' || error === null) return error;
  const { driverError = error as DatabaseError } = error as DatabaseError;
  const code = driverError.constraint ? constraintCodes[driverError.constraint] : undefined;
  return code ? new DomainError(code, { facts: { constraint: driverError.constraint } }) : error;
}
