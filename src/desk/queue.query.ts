import type { CrossChecked, FormErrors } from '@libs/web';
import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { states } from '../cases';
import { type QueueCursor, type QueueFilter, type QueueSort, queueSorts } from './queue.views';

const sorts = Object.keys(queueSorts).flatMap((sort) => [sort, `-${sort}`]);

type SortType = (typeof queueSorts)[QueueSort]['type'];

/** Whether a text can be a place in a list that is sorted by values of this type. */
const isPlace: Readonly<Record<SortType, (text: string) => boolean>> = {
  timestamptz: isMoment,
  bigint: (text) => /^\d{1,15}$/.test(text),
  text: () => true,
};

/** The address of the list: filters, order and place, all of them optional. */
export class QueueQuery implements CrossChecked {
  @MaxLength(100)
  suche: string = '';

  @IsIn(['', ...Object.keys(states)])
  zustand: string = '';

  @MaxLength(1)
  gegenstand: string = '';

  @IsIn(['', 'mine', 'nobody'])
  zustaendig: QueueFilter['responsible'] = '';

  @IsIn(['', 'early_start', 'to_sign', 'offered', 'prepared'])
  anliegen: QueueFilter['pending'] = '';

  @IsIn(sorts)
  sortierung: string = '-received';

  @MaxLength(200)
  nach: string = '';

  @IsOptional()
  @IsUUID()
  ab?: string;

  check(): FormErrors {
    const sort = queueSorts[this.sort()];
    return this.ab && sort && !isPlace[sort.type](this.nach) ? { nach: 'Kein Platz in dieser Liste.' } : {};
  }

  filter(): QueueFilter {
    const descending = this.sortierung.startsWith('-');
    return {
      text: this.suche,
      state: this.zustand,
      item: this.gegenstand,
      responsible: this.zustaendig,
      pending: this.anliegen,
      sort: this.sort(),
      descending,
      after: this.ab ? { value: this.nach, id: this.ab } : null,
    };
  }

  /** The same list from another place or in another order. */
  href(change: { sort?: string; after?: QueueCursor | null }): string {
    const query = new URLSearchParams();
    const entries = {
      suche: this.suche,
      zustand: this.zustand,
      gegenstand: this.gegenstand,
      zustaendig: this.zustaendig,
      anliegen: this.anliegen,
      sortierung: change.sort ?? this.sortierung,
      nach: change.after?.value ?? '',
      ab: change.after?.id ?? '',
    };
    for (const [name, value] of Object.entries(entries)) if (value !== '') query.set(name, value);
    return `/vorgaenge?${query}`;
  }

  private sort(): QueueSort {
    return this.sortierung.replace('-', '') as QueueSort;
  }
}

function isMoment(text: string): boolean {
  try {
    return Temporal.Instant.from(text) !== undefined;
  } catch {
    return false;
  }
}
