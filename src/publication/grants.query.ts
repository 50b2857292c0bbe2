import { IsIn, Matches, MaxLength } from 'class-validator';
import type { GrantPlace, GrantSort } from './granted';
import { grantSorts } from './granted';

export const LIST = '/bewilligungen';

const sorts = Object.keys(grantSorts).flatMap((sort) => [sort, `-${sort}`]);

/** The address of the list: filters, order and place, all of them optional. */
export class GrantsQuery {
  @MaxLength(80)
  suche: string = '';

  @Matches(/^(20\d\d)?$/)
  jahr: string = '';

  @MaxLength(100)
  kreis: string = '';

  @Matches(/^([\w.-]{1,20}\/[a-z])?$/)
  gegenstand: string = '';

  @IsIn(sorts)
  sortierung: string = '-bewilligt_am';

  /** The file number after which the page begins. */
  @MaxLength(40)
  nach: string = '';

  place(): GrantPlace {
    return {
      text: this.suche,
      year: this.jahr === '' ? null : Number(this.jahr),
      district: this.kreis,
      item: this.gegenstand,
      sort: this.sortierung.replace('-', '') as GrantSort,
      descending: this.sortierung.startsWith('-'),
      after: this.nach,
    };
  }

  /** The same list from another place, in another order or as a file. */
  href({ path = LIST, ...change }: Partial<Record<'path' | 'sortierung' | 'nach', string>> = {}): string {
    const { suche, jahr, kreis, gegenstand, sortierung } = this;
    const asked = { suche, jahr, kreis, gegenstand, sortierung, nach: '', ...change };
    const query = new URLSearchParams(
      Object.entries(asked).filter(([name, value]) => value !== '' && value !== presets[name]),
    );
    return query.size === 0 ? path : `${path}?${query}`;
  }
}

const presets: Readonly<Record<string, string>> = { sortierung: '-bewilligt_am' };
