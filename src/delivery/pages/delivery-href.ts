import { type RecordStepName, recordSteps } from '../domain/record-steps';

/** Where staff see how a letter was delivered, and where they enter a step. */
export const deliveryHref = (caseId: string, letterId: string, step?: RecordStepName): string =>
  [`/vorgaenge/${caseId}/schreiben/${letterId}/bekanntgabe`, ...(step ? [recordSteps[step].path] : [])].join(
    '/',
  );
