import type { Tx } from '@libs/db';
import type { Cents } from '@libs/money';
import { systemActor } from '@libs/permissions';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { EntryKind, Title } from '../budget';
import { endDay } from '../budget';
import type { EntryFilter } from './domain/entry-filter';
import { entriesQuery } from './entries.query';

export const ENTRIES_PER_PAGE = 50;

/** An entry with what it adds to the figure asked for: below zero where it takes away. */
export interface ListedEntry {
  readonly id: number;
  /** ISO day that it counts for. */
  readonly bookedOn: string;
  readonly kind: EntryKind;
  readonly caseId: string | null;
  /** Null also for a case without a number. */
  readonly caseNumber: string | null;
  readonly applicant: string | null;
  readonly budgetYear: number;
  readonly dueYear: number | null;
  readonly title: Title | null;
  readonly amount: Cents;
  /** What it adds to the two figures that a case has. */
  readonly reserved: Cents;
  readonly committed: Cents;
  readonly paid: Cents;
  /** ISO day, on reservations only. */
  readonly expiresOn: string | null;
  readonly people: readonly string[];
  readonly reason: string;
}

interface Totals {
  /** Of all entries that match, on whichever page. */
  readonly count: number;
  readonly sum: Cents;
  /** How many of them come before this page. */
  readonly before: number;
  /** After which entry the page before begins; null on the first two pages. */
  readonly previousAfter: number | null;
  readonly budgetYears: readonly number[];
  readonly dueYears: readonly number[];
  /** Funding items with a cap. */
  readonly categories: readonly string[];
}

export interface EntryPage extends Totals {
  readonly entries: readonly ListedEntry[];
}

@Injectable()
export class EntriesViews {
  /** The entries behind a figure, with the sum of all of them; one page unless told otherwise, in one statement. */
  async page(
    tx: Tx,
    programmeId: string,
    filter: EntryFilter,
    stand: Stand,
    limit = ENTRIES_PER_PAGE,
  ): Promise<EntryPage> {
    await endDay(tx, programmeId, stand);
    const { sql, values } = entriesQuery(programmeId, filter, stand, { limit, nobody: systemActor.name });
    const rows = await tx.query<(Totals & ListedEntry)[]>(sql, values);
    return { ...rows[0]!, entries: rows.filter(({ id }) => id !== null) };
  }
}
