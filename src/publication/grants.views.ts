import type { Tx } from '@libs/db';
import { Injectable } from '@nestjs/common';
import type { Grant } from './domain/grant';
import { type GrantTotals, GrantTotalsKept } from './grant-totals';
import {
  choicesStatement,
  type GrantFilter,
  type GrantPlace,
  type GrantScope,
  grantsStatement,
  matching,
  previousStatement,
} from './granted';

export const GRANTS_PER_PAGE = 50;

export interface GrantPage {
  readonly grants: readonly Grant[];
  /** The file number after which the next page begins; null on the last. */
  readonly next: string | null;
  /** The same of the page before, empty when that is the first; null on the first. */
  readonly previous: string | null;
}

/** What can be chosen, over the whole list. */
export interface GrantChoices {
  readonly years: readonly number[];
  readonly districts: readonly string[];
  readonly items: readonly string[];
}

/** The granted projects that may be shown. */
@Injectable()
export class GrantsViews {
  constructor(private readonly kept: GrantTotalsKept) {}

  async page(tx: Tx, scope: GrantScope, place: GrantPlace): Promise<GrantPage> {
    const found = await this.from(tx, scope, place, GRANTS_PER_PAGE + 1);
    const grants = found.slice(0, GRANTS_PER_PAGE);
    return {
      grants,
      next: found.length > grants.length ? grants.at(-1)!.number : null,
      previous: place.after === '' ? null : await this.previous(tx, scope, place),
    };
  }

  /** The first that match, in the order asked for. */
  first(tx: Tx, scope: GrantScope, place: GrantPlace, limit: number): Promise<Grant[]> {
    return this.from(tx, scope, { ...place, after: '' }, limit);
  }

  totals(tx: Tx, scope: GrantScope, filter: GrantFilter): Promise<GrantTotals> {
    return this.kept.of(tx, scope, filter);
  }

  async choices(tx: Tx, { programmeId, least, now }: GrantScope): Promise<GrantChoices> {
    const [choices] = await tx.query<[GrantChoices]>(choicesStatement, [programmeId, least, now]);
    return choices;
  }

  private from(tx: Tx, scope: GrantScope, place: GrantPlace, limit: number): Promise<Grant[]> {
    return tx.query(grantsStatement(place), [...matching(scope, place), place.after, limit]);
  }

  private async previous(tx: Tx, scope: GrantScope, place: GrantPlace): Promise<string> {
    const parameters = [...matching(scope, place), place.after, GRANTS_PER_PAGE];
    const [row] = await tx.query<{ number: string }[]>(previousStatement(place), parameters);
    return row?.number ?? '';
  }
}
