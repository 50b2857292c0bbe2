import { Reflector } from '@nestjs/core';
import type { Permission } from './table';

/** For pages without sign-in. */
export const PUBLIC = 'public';
export type Access = Permission | typeof PUBLIC;

/** What a route asks of the person: `@Permit('case.decide')`. A route without it is refused and fails the route test. */
export const Permit = Reflector.createDecorator<Access>();
