import type { Actor } from '@libs/permissions';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A request after the guard: who acts (null before sign-in) and the moment that counts for all of it. */
export interface WebRequest extends FastifyRequest {
  actor: Actor | null;
  now: Date;
}
export type WebReply = FastifyReply;
