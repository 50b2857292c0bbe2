import { type Role, roles } from './table';

/** Who acts. Passed as an argument everywhere; the unit of work tells PostgreSQL as well. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** The organisation whose cases an applicant sees; null for staff. */
  readonly organisationId: string | null;
  readonly organisationName: string | null;
}

/** Applicants act in the database under a role of their own, below row-level security. */
export const isApplicant = (actor: Actor): boolean =>
  actor.roles.some((role) => roles[role].side === 'applicant');

/** The product itself: relay, sealer, import, start. Holds no role, so it may take no step of a person. */
export const systemActor: Actor = {
  personId: '00000000-0000-0000-0000-000000000000',
  name: 'Förderwerk',
  roles: [],
  organisationId: null,
  organisationName: null,
};
