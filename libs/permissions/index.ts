export { type Actor, isApplicant, systemActor } from './actor';
export { Permit, PUBLIC, type Access } from './permit';
export { type Permission, permissions, type Role, roles } from './table';
export { may } from './may';
