import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { Injectable } from '@nestjs/common';
import type { Grant } from './domain/grant';
import {
  choicesStatement,
  type GrantFilter,
  type GrantPlace,
  grantsStatement,
  previousStatement,
  totalsStatement,
} from './granted';

export const GRANTS_PER_PAGE = 50;

export interface GrantPage {
  readonly grants: readonly Grant[];
  /** The file number after which the next page begins; null on the last. */
  readonly next: string | null;
  /** The same of the page before, empty when that is the first; null on the first. */
  readonly previous: string | null;
}

/** Of all that match, on whichever page. */
export interface GrantSums {
  readonly count: number;
  readonly grantedSum: Cents;
  readonly currentSum: Cents;
}

/** What can be chosen, over the whole list. */
export interface GrantChoices {
  readonly years: readonly number[];
  readonly districts: readonly string[];
  readonly items: readonly string[];
}

/** Of which programme, from which amount on, and as of when. */
export interface GrantScope {
  readonly programmeId: string;
  readonly least: Cents;
  readonly now: Date;
}

/** The granted projects that may be shown. */
@Injectable()
export class GrantsViews {
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

  /** Reads all that match. */
  async sums(tx: Tx, scope: GrantScope, filter: GrantFilter): Promise<GrantSums> {
    const [sums] = await tx.query<[GrantSums]>(totalsStatement, matching(scope, filter));
    return sums;
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

const matching = (
  { programmeId, least, now }: GrantScope,
  { text, year, district, item }: GrantFilter,
): unknown[] => {
  const pattern = text === '' ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return [programmeId, least, now, pattern, year, district, item];
};
