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
  directive_version_released_by_another: 'four_eyes',
  directive_version_name_once: 'step_not_possible',
  directive_version_begins_alone: 'stale',
  rule_confirmation_once: 'stale',
  envelope_ceiling_not_overdrawn: 'overdrawn',
  envelope_cash_not_overdrawn: 'overdrawn',
  envelope_authorisation_not_overdrawn: 'overdrawn',
  envelope_category_not_overdrawn: 'overdrawn',
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
