import type { Actor } from './actor';
import { type Permission, permissions, type Role } from './table';

/** True when one of the actor's roles carries the permission. */
export const may = (actor: Pick<Actor, 'roles'>, permission: Permission): boolean =>
  (permissions[permission] as readonly Role[]).some((role) => actor.roles.includes(role));
