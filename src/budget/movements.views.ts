import type { Tx } from '@libs/db';
import { DomainError } from '@libs/errors';
import type { Cents } from '@libs/money';
import type { Stand } from '@libs/stand';
import { Injectable } from '@nestjs/common';
import type { YearState } from './domain/budget-year';
import type { Balance } from './domain/effect';
import type { EntryKind } from './domain/entry';
import type { EnvelopeKind, Title } from './domain/envelope';
import type { Unpaid } from './domain/movement';
import type { MovementFilter, MovementState } from './domain/movement-filter';
import { endDay } from './ledger-days';
import type { BudgetMovement } from './movements';
import {
  balancesQuery,
  bookedQuery,
  movementQuery,
  movementsOfEntries,
  movementsQuery,
  unpaidQuery,
  waitingStatesQuery,
} from './movements.query';

export const MOVEMENTS_PER_PAGE = 25;

/** A movement with its state and the names of the people. */
export type NamedMovement = BudgetMovement & {
  readonly state: MovementState;
  readonly enteredByName: string;
  readonly releasedByName: string | null;
  readonly withdrawnByName: string | null;
};

export type ListedMovement = NamedMovement & {
  readonly budgetYears: readonly number[];
  /** By how much it moves what is allocated and what is blocked; null once withdrawn, and for states of years. */
  readonly cash: Cents | null;
  readonly authorisations: Cents | null;
  readonly blocked: Cents | null;
};

interface Totals {
  readonly count: number;
  readonly waiting: number;
  /** How many that match stand before this page. */
  readonly before: number;
  /** After which movement the page before begins; null on the first two pages. */
  readonly previousAfter: string | null;
  /** Of all that match. */
  readonly cashSum: Cents;
  readonly authorisationsSum: Cents;
  readonly blockedSum: Cents;
  /** All budget years that any movement names. */
  readonly years: readonly number[];
}

export interface MovementPage extends Totals {
  readonly movements: readonly ListedMovement[];
}

export interface BookedEntry {
  readonly id: number;
  readonly kind: EntryKind;
  readonly caseId: string | null;
  readonly envelopeKind: EnvelopeKind | null;
  readonly budgetYear: number;
  readonly dueYear: number | null;
  readonly title: Title | null;
  readonly category: string | null;
  readonly amount: Cents;
  /** The entry that it takes back. */
  readonly corrects: number | null;
  /** What no counter-entry has taken back. */
  readonly left: Cents;
  readonly correctedBy: readonly number[];
}

/** The numbers of the cases whose money a movement moves, by their ids. */
type WithCases = { readonly caseNumbers: Readonly<Record<string, string>> };

export type MovementDetail = NamedMovement &
  WithCases & {
    readonly entries: readonly BookedEntry[];
    /** The movement of an entry, of those that are corrected here and of those that correct. */
    readonly movementOf: ReadonlyMap<number, string>;
  };

/** A state that somebody entered for a year and nobody has released. */
export interface WaitingState {
  readonly movementId: string;
  readonly budgetYear: number;
  readonly state: YearState;
}

/** What the pages of the ministry's movements read. */
@Injectable()
export class MovementsViews {
  /**
   * The movements entered up to a day, as they stood then, with the sums of all that match; one page unless told
   * otherwise, in one statement.
   */
  async page(
    tx: Tx,
    programmeId: string,
    filter: MovementFilter,
    { until }: Stand,
    limit = MOVEMENTS_PER_PAGE,
  ): Promise<MovementPage> {
    const { sql, values } = movementsQuery(programmeId, filter, until, limit);
    const rows = await tx.query<(Totals & ListedMovement)[]>(sql, values);
    return { ...rows[0]!, movements: rows.filter(({ id }) => id !== null) };
  }

  /** A movement with what it has booked. Errors: not_found. */
  async detail(tx: Tx, programmeId: string, id: string): Promise<MovementDetail> {
    const [movement] = await tx.query<(NamedMovement & WithCases)[]>(movementQuery, [id]);
    if (!movement || movement.programmeId !== programmeId) throw new DomainError('not_found');
    const entries = await tx.query<BookedEntry[]>(bookedQuery, [id]);
    const named = [...movement.rows, ...entries].flatMap((row) =>
      'corrects' in row && row.corrects ? [row.corrects] : [],
    );
    const others = [...named, ...entries.flatMap(({ correctedBy }) => correctedBy)];
    const found = await tx.query<{ id: number; movementId: string }[]>(movementsOfEntries, [others]);
    return { ...movement, entries, movementOf: new Map(found.map((one) => [one.id, one.movementId])) };
  }

  /** The balances as they run. */
  balances(tx: Tx, programmeId: string): Promise<Balance[]> {
    return tx.query(balancesQuery, [programmeId, 'infinity']);
  }

  /** The balances at the end of a day, for ever the same once it is over. */
  async balancesAsOf(tx: Tx, programmeId: string, stand: Stand): Promise<Balance[]> {
    await endDay(tx, programmeId, stand);
    return tx.query(balancesQuery, [programmeId, stand.day.toString()]);
  }

  waitingStates(tx: Tx, programmeId: string, { until }: Stand): Promise<WaitingState[]> {
    return tx.query(waitingStatesQuery, [programmeId, until]);
  }

  unpaid(tx: Tx, programmeId: string, dueYear: number): Promise<Unpaid[]> {
    return tx.query(unpaidQuery, [programmeId, dueYear]);
  }

  /** The names of people by their ids. */
  async names(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await tx.query<{ id: string; name: string }[]>(
      'SELECT id, name FROM person WHERE id = ANY ($1)',
      [ids],
    );
    return new Map(found.map(({ id, name }) => [id, name]));
  }
}
