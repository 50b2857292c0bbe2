import { type NoticeLaw, noticeLawOn } from '@libs/dates';
import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Temporal } from 'temporal-polyfill';
import { noticeRuleOn } from '../authority';
import type { Attempt, RemedyLaw } from './domain/facts';

const LAND = 'TH';

/** The rules on notice from the master data, for today and for each day on which something went out. */
export async function remedyLawFor(
  tx: Tx,
  attempts: readonly Attempt[],
  today: Temporal.PlainDate,
): Promise<RemedyLaw> {
  const rules = new Map<string, NoticeLaw>();
  for (const day of [today, ...attempts.flatMap(wentOut)])
    if (!rules.has(day.toString())) rules.set(day.toString(), await ruleOn(tx, day));
  return { land: LAND, noticeOn: (day) => rules.get(day.toString()) ?? noticeLawOn(day, LAND) };
}

function wentOut(attempt: Attempt): Temporal.PlainDate[] {
  const day = attempt.channel === 'portal' ? attempt.informed : attempt.dispatched;
  return day ? [day] : [];
}

/** Days before the first version of the master data follow the law as it is known here. */
const ruleOn = (tx: Tx, day: Temporal.PlainDate): Promise<NoticeLaw> =>
  noticeRuleOn(tx, day).catch((error: unknown) => {
    if (error instanceof DomainError) return noticeLawOn(day, LAND);
    throw error;
  });
