import { Clock } from '@libs/clock';
import type { Tx } from '@libs/db';
import type { Movement } from '../budget';

/** Names the bookings of a change for good: whenever they are made, they are made once. */
export const changeKey = (caseId: string, number: number): string => `case/${caseId}/change/${number}`;

/** The day of the ledger that the entries count for; today when no money moves. */
export async function bookingDay(tx: Tx, booked: readonly Movement[], now: Date): Promise<string> {
  const [{ day }] = await tx.query<[{ day: string | null }]>(
    `SELECT min(booked_on) AS day FROM budget_entry WHERE idempotency_key = ANY ($1)`,
    [booked.map(({ idempotencyKey }) => idempotencyKey)],
  );
  return day ?? Clock.dayOf(now).toString();
}
