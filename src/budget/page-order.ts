import type { Sort } from '@libs/web';
import { IsIn, Matches } from 'class-validator';

/** The day and the order that a page with tables is asked for; both optional. */
export abstract class PageOrder {
  /** As it was typed: what is wrong with it is said at its field. */
  @Matches(/^\P{Cc}{0,80}$/u)
  stand: string = '';

  abstract sortierung: string;

  @IsIn(['', 'asc', 'desc'])
  richtung: '' | Sort['direction'] = '';

  /** Undefined in the order that the table has by itself. */
  order(): Sort | undefined {
    return this.sortierung ? { key: this.sortierung, direction: this.richtung || 'asc' } : undefined;
  }
}
