import type { ErrorCode } from '@libs/errors';
import {
  type Access,
  type Actor,
  may,
  type Permission,
  permissions,
  PUBLIC,
  type Role,
  roles,
} from '@libs/permissions';

type Side = (typeof roles)[Role]['side'];

const sideOf = (actor: Actor): Side => (actor.organisationId === null ? 'staff' : 'applicant');

const belongsTo = (side: Side, permission: Permission): boolean =>
  permissions[permission].some((role) => roles[role].side === side);

/**
 * Why the person may not use a route, or null. What is meant for the other side does not exist for this one:
 * an applicant does not learn which pages the staff has.
 */
export function refusalOf(actor: Actor | null, access: Access): ErrorCode | null {
  if (access === PUBLIC) return null;
  if (!actor) return 'sign_in_required';
  if (may(actor, access)) return null;
  return belongsTo(sideOf(actor), access) ? 'forbidden' : 'not_found';
}
