import { IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import type { CrossChecked, FormErrors } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import { type WorklistName, worklistNames } from './domain/worklists';
import { type WorklistCursor, type WorklistFilter, type WorklistSort, worklistSorts } from './worklist.views';

const sorts = Object.keys(worklistSorts).flatMap((sort) => [sort, `-${sort}`]);

/** The address of the list: which one, filters, order and place, all of them optional. */
export class WorklistQuery implements CrossChecked {
  @IsIn(worklistNames)
  ansicht: WorklistName = 'post';

  @MaxLength(100)
  suche: string = '';

  @IsIn(['', 'act', 'other'])
  art: WorklistFilter['only'] = '';

  @IsIn(sorts)
  sortierung: string = 'day';

  @MaxLength(200)
  nach: string = '';

  @IsOptional()
  @IsUUID()
  ab?: string;

  check(): FormErrors {
    return this.ab && this.sort === 'day' && !isDay(this.nach) ? { nach: 'Kein Platz in dieser Liste.' } : {};
  }

  get sort(): WorklistSort {
    return this.sortierung.replace('-', '') as WorklistSort;
  }

  get direction(): 'asc' | 'desc' {
    return this.sortierung.startsWith('-') ? 'desc' : 'asc';
  }

  filter(): WorklistFilter {
    return {
      list: this.ansicht,
      text: this.suche,
      only: this.art,
      sort: this.sort,
      descending: this.direction === 'desc',
      after: this.ab ? { value: this.nach, id: this.ab } : null,
    };
  }

  /** The same list from another place or in another order. */
  href({
    sort = this.sortierung,
    after = null,
  }: { sort?: string; after?: WorklistCursor | null } = {}): string {
    const entries = {
      ansicht: this.ansicht,
      suche: this.suche,
      art: this.art,
      sortierung: sort,
      nach: after?.value ?? '',
      ab: after?.id ?? '',
    };
    return `/zustellung?${new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''))}`;
  }
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}
