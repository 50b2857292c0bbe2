import { type RecordStepName, recordSteps } from '../domain/record-steps';

/** Where staff see how a letter was delivered, and where they enter a step. */
export const deliveryHref = (caseId: string, letterId: string, step?: RecordStepName): string =>
  [`/vorgaenge/${caseId}/schreiben/${letterId}/bekanntgabe`, ...(step ? [recordSteps[step].path] : [])].join(
    '/',
  );

/** The letter that goes with an act that takes the post after the portal. */
export const coverHref = (caseId: string, letterId: string): string =>
  `/vorgaenge/${caseId}/schreiben/${letterId}/begleitschreiben`;
