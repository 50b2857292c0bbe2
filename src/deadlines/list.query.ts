import { parseDate } from '@libs/dates';
import type { CrossChecked, FormErrors } from '@libs/web';
import { IsIn, Matches, MaxLength } from 'class-validator';
import { Temporal } from 'temporal-polyfill';
import { deadlineKindNames } from '../cases';
import {
  type DeadlineCursor,
  type DeadlineFilter,
  type DeadlineSort,
  deadlineSorts,
  standings,
} from './list.views';

export const LIST = '/fristen';
export const CALENDAR = 'vorgaenge.ics';
export const APPLICANT_CALENDAR = 'antraege.ics';

const NOT_A_DAY = 'Geben Sie ein Datum wie 22.11.2026 ein.';
const sorts = Object.keys(deadlineSorts).flatMap((sort) => [sort, `-${sort}`]);

/** The address of the list of deadlines: filters, order and place, all of them optional. */
export class DeadlineQuery implements CrossChecked {
  @MaxLength(100)
  suche: string = '';

  @IsIn(['', 'mine'])
  wer: '' | 'mine' = '';

  @IsIn(['', 'applicant', 'staff'])
  seite: DeadlineFilter['side'] = '';

  @IsIn(['', ...deadlineKindNames])
  art: DeadlineFilter['kind'] = '';

  @IsIn(['', ...Object.keys(standings)])
  stand: DeadlineFilter['standing'] = '';

  @MaxLength(40)
  von: string = '';

  @MaxLength(40)
  bis: string = '';

  @IsIn(sorts)
  sortierung: string = 'due';

  /** Sort value and id of the last row of the page before. */
  @MaxLength(200)
  nach: string = '';

  @Matches(/^\d{0,15}$/)
  ab: string = '';

  /** A place that is none leads to the beginning; wrong days are said at their field. */
  check(): FormErrors {
    const needsDay = this.ab !== '' && this.sort.key === 'due';
    return needsDay && !isDay(this.nach) ? { nach: 'Kein Platz in dieser Liste.' } : {};
  }

  errors(): FormErrors {
    const wrong = (['von', 'bis'] as const).filter((name) => this[name] !== '' && !parseDate(this[name]));
    return Object.fromEntries(wrong.map((name) => [name, NOT_A_DAY]));
  }

  get sort(): { key: DeadlineSort; direction: 'asc' | 'desc' } {
    const descending = this.sortierung.startsWith('-');
    return {
      key: this.sortierung.replace('-', '') as DeadlineSort,
      direction: descending ? 'desc' : 'asc',
    };
  }

  get after(): DeadlineCursor | null {
    return this.ab === '' ? null : { value: this.nach, id: Number(this.ab) };
  }

  filter(personId: string): DeadlineFilter {
    return {
      assignedTo: this.wer === 'mine' ? personId : null,
      side: this.seite,
      kind: this.art,
      standing: this.stand,
      from: parseDate(this.von),
      to: parseDate(this.bis),
      text: this.suche,
      sort: this.sort.key,
      descending: this.sort.direction === 'desc',
    };
  }

  /** The same list in another order or from another place. */
  href({
    sort = this.sortierung,
    after = null,
  }: { sort?: string; after?: DeadlineCursor | null } = {}): string {
    const { suche, wer, seite, art, stand, von, bis } = this;
    const place = { nach: after?.value ?? '', ab: String(after?.id ?? '') };
    const entries = { suche, wer, seite, art, stand, von, bis, sortierung: sort, ...place };
    return `${LIST}?${new URLSearchParams(Object.entries(entries).filter(([, value]) => value !== ''))}`;
  }
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text) !== undefined;
  } catch {
    return false;
  }
}
