import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Directives } from '../programmes';
import { type Order, orderOn, orders } from './domain/order';

/** Where a case stands in the line, and by which rule. */
export interface WaitingPlace {
  /** 1 for the first. */
  readonly place: number;
  /** How many wait. */
  readonly count: number;
  /** Money is held for it, so it is being worked on. */
  readonly offered: boolean;
  /** What counts, as sentences. */
  readonly rule: string;
}

const position = (order: Order): string => `
  SELECT l.place_by_${order} AS place, l.count, EXISTS (SELECT FROM waiting_offer o WHERE o.case_id = l.case_id) AS offered
    FROM (SELECT *, count(*) OVER (PARTITION BY programme_id) AS count FROM waiting_line) l
   WHERE l.case_id = $1`;

/** The place of any case, for staff: what a municipality sees of its own is `WaitingViews.ownPlace`. */
@Injectable()
export class WaitingPlaces {
  constructor(private readonly directives: Directives) {}

  /** By the order that counts on a day; null for a case that does not wait. */
  async of(tx: Tx, day: Temporal.PlainDate, caseId: string): Promise<WaitingPlace | null> {
    const { order } = orderOn(day, (await this.directives.catalogue(tx)).versions);
    const [found] = await tx.query<Omit<WaitingPlace, 'rule'>[]>(position(order), [caseId]);
    return found ? { ...found, rule: orders[order].rule } : null;
  }
}
