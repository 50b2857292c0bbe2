import { IsIn, IsInt, Matches, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';
import type { WaitingRow } from './waiting.views';

const MOST_PAGES = 10_000;

/** The columns that a person may sort by. */
const sorts = {
  place: (row: WaitingRow) => row.place,
  number: (row: WaitingRow) => row.number,
  organisation: (row: WaitingRow) => row.organisationName,
  item: (row: WaitingRow) => row.item,
  amount: (row: WaitingRow) => row.amount,
  received: (row: WaitingRow) => row.receivedOn,
  since: (row: WaitingRow) => row.since.getTime(),
} as const satisfies Record<string, (row: WaitingRow) => string | number>;
export type ListSort = keyof typeof sorts;

export const ROWS_PER_PAGE = 25;

/** The address of the waiting list: funding item, day, order and page, all of them optional. */
export class WaitingQuery {
  @Matches(/^[a-z]?$/)
  gegenstand: string = '';

  @IsIn(Object.keys(sorts).flatMap((sort) => [sort, `-${sort}`]))
  sortierung: string = 'place';

  @MaxLength(20)
  stand: string = '';

  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(MOST_PAGES)
  seite: number = 1;

  get sort(): { key: ListSort; direction: 'asc' | 'desc' } {
    return {
      key: this.sortierung.replace('-', '') as ListSort,
      direction: this.sortierung.startsWith('-') ? 'desc' : 'asc',
    };
  }

  /** The rows that the address asks for, on all pages. */
  pick(rows: readonly WaitingRow[]): WaitingRow[] {
    const { key, direction } = this.sort;
    const sign = direction === 'desc' ? -1 : 1;
    return rows
      .filter(({ item }) => this.gegenstand === '' || item === this.gegenstand)
      .sort((one, other) => sign * compare(sorts[key](one), sorts[key](other)));
  }

  /** The same list as of another day, as addresses carry it on. */
  on(stand: string): WaitingQuery {
    return Object.assign(new WaitingQuery(), this, { stand });
  }

  /** The same list in another order or on another page. */
  href({ sort = this.sortierung, page = 1 }: { sort?: string; page?: number }): string {
    const entries = {
      gegenstand: this.gegenstand,
      stand: this.stand,
      sortierung: sort,
      seite: page > 1 ? String(page) : '',
    };
    return `/warteliste?${new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''))}`;
  }
}

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'string' ? one.localeCompare(String(other), 'de') : one - Number(other);
