export { DomainError, type ErrorCode, type ErrorDetails } from './domain-error';
export { errorTable } from './error-table';
export { constraintCodes, translateDatabaseError } from './constraints';
