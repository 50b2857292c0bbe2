import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';

/** Money that the waiting list holds for a case until it is proposed. */
export interface HeldOffer {
  readonly amount: Cents;
  /** ISO day. */
  readonly until: string;
}

/** Null where none is held. */
export async function heldOffer(tx: Tx, caseId: string): Promise<HeldOffer | null> {
  const [offer] = await tx.query<HeldOffer[]>(
    `SELECT amount_cents AS amount, until FROM held_offer WHERE case_id = $1`,
    [caseId],
  );
  return offer ?? null;
}
