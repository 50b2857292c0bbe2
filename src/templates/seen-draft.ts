import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Actor } from '@libs/permissions';
import type { LetterKind } from '../letters';
import { messages } from './messages';
import { lockVersion, type StoredTemplate } from './stored-templates';

/** A draft as somebody saw it who decides about it. */
export interface SeenDraft {
  readonly kind: LetterKind;
  readonly version: number;
  readonly seen: number;
}

/** The draft that somebody decides about, if it still is one and is what they saw. */
export async function openDraft(
  tx: Tx,
  actor: Actor,
  { kind, version, seen }: SeenDraft,
): Promise<StoredTemplate> {
  const stored = await lockVersion(tx, kind, version);
  if (stored.releasedAt) throw closedBy(actor, stored.releasedBy, messages.release.doneBefore);
  if (stored.discardedAt) throw closedBy(actor, stored.discardedBy, messages.discard.doneBefore);
  if (stored.revision !== seen) throw new DomainError('stale');
  return stored;
}

/** The second click of who did it is as good as the first, for others it is not. */
const closedBy = (actor: Actor, personId: string | null, message: string): DomainError =>
  new DomainError(personId === actor.personId ? 'already_done' : 'step_not_possible', { message });
