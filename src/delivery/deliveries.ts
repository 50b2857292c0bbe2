import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { letterHref, letterKinds } from '../letters';
import { deliveriesOfCase, deliveryOf, type DeliveryRow, factsOf, isAct } from './delivery.rows';
import type { DeliveryFacts, RemedyLaw } from './domain/facts';
import { type FinalityReckoning, finalityOf } from './domain/finality';
import { remedyLawFor } from './remedy-law';

/** A letter with its way to the recipient and, for an act, what follows from it. */
export interface DeliveredLetter extends DeliveryRow {
  /** "Zuwendungsbescheid" */
  readonly title: string;
  readonly href: string;
  readonly facts: DeliveryFacts;
  readonly law: RemedyLaw;
  /** Null for a letter that decides nothing: it is not notified and does not become final. */
  readonly reckoning: FinalityReckoning | null;
}

/** The letters of cases with their delivery, for whoever may see the case. */
@Injectable()
export class Deliveries {
  /** As it stands today; newest first, none for a foreign case (row-level security). */
  async ofCase(tx: Tx, caseId: string, today: Temporal.PlainDate): Promise<DeliveredLetter[]> {
    return delivered(tx, await deliveriesOfCase(tx, caseId), today);
  }

  /** Errors: not_found, also for a foreign and for an internal letter. */
  async of(tx: Tx, letterId: string, today: Temporal.PlainDate): Promise<DeliveredLetter> {
    const row = await deliveryOf(tx, letterId);
    if (!row) throw new DomainError('not_found');
    return (await delivered(tx, [row], today))[0]!;
  }
}

/** With the law of every day on which one of them went out, each day asked for once. */
async function delivered(
  tx: Tx,
  rows: readonly DeliveryRow[],
  today: Temporal.PlainDate,
): Promise<DeliveredLetter[]> {
  const known = rows.map((row) => ({ ...row, facts: factsOf(row) }));
  const law = await remedyLawFor(
    tx,
    known.filter(isAct).flatMap(({ facts }) => facts.attempts),
    today,
  );
  return known.map((row) => ({
    ...row,
    law,
    title: letterKinds[row.kind].title,
    href: letterHref(row.letterId),
    reckoning: isAct(row) ? finalityOf(row.facts, today, law) : null,
  }));
}
