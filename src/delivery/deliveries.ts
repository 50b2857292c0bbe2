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
    const letters: DeliveredLetter[] = [];
    for (const row of await deliveriesOfCase(tx, caseId)) letters.push(await delivered(tx, row, today));
    return letters;
  }

  /** Errors: not_found, also for a foreign and for an internal letter. */
  async of(tx: Tx, letterId: string, today: Temporal.PlainDate): Promise<DeliveredLetter> {
    const row = await deliveryOf(tx, letterId);
    if (!row) throw new DomainError('not_found');
    return delivered(tx, row, today);
  }
}

async function delivered(tx: Tx, row: DeliveryRow, today: Temporal.PlainDate): Promise<DeliveredLetter> {
  const facts = factsOf(row);
  const law = await remedyLawFor(tx, facts.attempts, today);
  const reckoning = isAct(row) ? finalityOf(facts, today, law) : null;
  return {
    ...row,
    title: letterKinds[row.kind].title,
    href: letterHref(row.letterId),
    facts,
    law,
    reckoning,
  };
}
