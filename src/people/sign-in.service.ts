import { record } from '@libs/audit-chain';
import { type Tx, UnitOfWork } from '@libs/db';
import { DomainError } from '@libs/errors';
import { type Actor, type Role, systemActor } from '@libs/permissions';
import { Injectable } from '@nestjs/common';
import { Credentials } from './credentials';
import { messages } from './messages';
import { actorOf, endSession, endSessionsOf, startSession } from './sessions';

interface Login {
  readonly email: string;
  readonly password: string;
}
interface DemoChoice {
  readonly person?: string;
  readonly role?: Role;
}

/**
 * Signing in and out. Runs as the product itself: accounts and sessions are out of reach of the database
 * role that applicants act under, and before signing in there is nobody else.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly work: UnitOfWork,
    private readonly credentials: Credentials,
  ) {}

  /** A new token, always: one that an attacker may have planted is worth nothing. Ends the session `before`. */
  async withPassword(now: Date, { email, password }: Login, before: string | null): Promise<string> {
    const proof = await this.credentials.prove(now, email, password);
    if (!proof.proven) {
      const { wrong, locked } = messages.signIn;
      throw new DomainError('invalid_input', {
        message: proof.minutesLocked === null ? wrong : locked(proof.minutesLocked),
      });
    }
    return this.work.run(systemActor, (tx) => begin(tx, now, proof.personId, before));
  }

  /** As withPassword, without one: as this demo person, or as the first with this role. Throws not_found. */
  asDemoPerson(now: Date, { person, role }: DemoChoice, before: string | null): Promise<string> {
    return this.work.run(systemActor, async (tx) => {
      const [chosen] = await tx.query(
        `SELECT id FROM person
         WHERE demo AND disabled_at IS NULL
           AND (id = $1 OR EXISTS (SELECT FROM person_role WHERE person_id = id AND role = $2))
         ORDER BY created_at, email LIMIT 1`,
        [person ?? null, role ?? null],
      );
      if (!chosen) throw new DomainError('not_found', { message: messages.demo.personInvalid });
      return begin(tx, now, chosen.id, before);
    });
  }

  /** The person behind a token, or null when there is no such session any more. */
  personBehind(now: Date, token: string): Promise<Actor | null> {
    return this.work.run(systemActor, (tx) => actorOf(tx, now, token));
  }

  signOut(token: string): Promise<void> {
    return this.work.run(systemActor, (tx) => endSession(tx, token));
  }

  signOutEverywhere(actor: Actor, now: Date): Promise<void> {
    return this.work.run(systemActor, async (tx) => {
      await endSessionsOf(tx, actor.personId);
      await record(tx, actor, now, 'person.signed_out_everywhere', { type: 'person', id: actor.personId });
    });
  }
}

async function begin(tx: Tx, now: Date, personId: string, before: string | null): Promise<string> {
  if (before) await endSession(tx, before);
  const token = await startSession(tx, now, personId);
  const actor = await actorOf(tx, now, token);
  if (!actor) throw new DomainError('sign_in_required');
  await record(tx, actor, now, 'person.signed_in', { type: 'person', id: personId });
  return token;
}
