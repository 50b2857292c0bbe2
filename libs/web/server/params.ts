import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { WebRequest } from './request';

const requestOf = (context: ExecutionContext): WebRequest => context.switchToHttp().getRequest<WebRequest>();

/** The signed-in person. Only on routes whose permission needs one. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = requestOf(context);
  if (!actor) throw new DomainError('sign_in_required');
  return actor;
});

/** The signed-in person or null, for public pages. */
export const Visitor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null => requestOf(context).actor,
);

/** The moment of the request: the same for everything that it does. */
export const Now = createParamDecorator(
  (_: unknown, context: ExecutionContext): Date => requestOf(context).now,
);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A uuid from the path (`:id` unless named). Anything else was never a record: not found. */
export const Id = createParamDecorator((name: string | undefined, context: ExecutionContext): string => {
  const value = (requestOf(context).params as Record<string, string>)[name ?? 'id'];
  if (!value || !uuid.test(value)) throw new DomainError('not_found');
  return value;
});
