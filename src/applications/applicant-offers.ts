import type { Tx } from '@libs/db';
import type { Task } from '@libs/web';

/** Whoever has something for the applicant to do beside the application: provided globally under the token, or not at all. */
export interface ApplicantOffers {
  /** In the order in which they are shown; none for a draft. */
  of(tx: Tx, caseId: string): Promise<readonly Task[]>;
}
export const APPLICANT_OFFERS = Symbol('applicant offers');
