import { IsIn } from 'class-validator';
import { SCENARIOS } from './domain/address';
import type { ListedScenario } from './scenarios.views';

/** The columns that a person may sort by. */
const sorts = {
  title: ({ title }) => title,
  by: ({ createdByName }) => createdByName,
  cases: ({ cases }) => cases,
  closed: ({ closed }) => closed,
  sum: ({ sum }) => sum,
  saved: ({ savedAt }) => savedAt.getTime(),
} as const satisfies Record<string, (row: ListedScenario) => string | number>;
type ListSort = keyof typeof sorts;

/** The address of the list: its order; the last saved first unless asked otherwise. */
export class ScenariosQuery {
  @IsIn(Object.keys(sorts).flatMap((sort) => [sort, `-${sort}`]))
  sortierung: string = '-saved';

  get sort(): { key: ListSort; direction: 'asc' | 'desc' } {
    return {
      key: this.sortierung.replace('-', '') as ListSort,
      direction: this.sortierung.startsWith('-') ? 'desc' : 'asc',
    };
  }

  sorted(rows: readonly ListedScenario[]): ListedScenario[] {
    const { key, direction } = this.sort;
    const sign = direction === 'desc' ? -1 : 1;
    return [...rows].sort((one, other) => sign * compare(sorts[key](one), sorts[key](other)));
  }

  /** The same list, or the list in another order. */
  href(sort: string = this.sortierung): string {
    return `${SCENARIOS}?${new URLSearchParams({ sortierung: sort })}`;
  }
}

const compare = (one: string | number, other: string | number): number =>
  typeof one === 'string' ? one.localeCompare(String(other), 'de') : one - Number(other);
