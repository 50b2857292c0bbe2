import { type Role, roles } from '@libs/permissions';

interface Standing {
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
}

/** A person applies for an organisation or works for the State, never both, and has at least one role. */
export function standsOnOneSide({ roles: held, organisationId }: Standing): boolean {
  const side = organisationId === null ? 'staff' : 'applicant';
  return held.length > 0 && held.every((role) => roles[role].side === side);
}
