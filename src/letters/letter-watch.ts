import type { Tx } from '@libs/db';
import type { Actor } from '@libs/permissions';
import type { LetterKind } from './domain/letter-kinds';

/**
 * Whoever follows letters on their way is told in the transaction in which it happens, and may refuse it:
 * provided globally under the token, or not at all.
 */
export interface LetterWatch {
  issued(
    tx: Tx,
    now: Date,
    letter: { readonly id: string; readonly caseId: string; readonly kind: LetterKind },
  ): Promise<void>;
  printed(tx: Tx, now: Date, letterId: string): Promise<void>;
  /** Somebody of the recipient is about to get these bytes. */
  opened(
    tx: Tx,
    actor: Actor,
    now: Date,
    letter: { readonly id: string; readonly caseId: string; readonly sha256: Buffer },
  ): Promise<void>;
}
export const LETTER_WATCH = Symbol('letter watch');
