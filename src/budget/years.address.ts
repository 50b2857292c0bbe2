import { IsIn, Matches } from 'class-validator';
import { addressOf, yearHref, YEARS } from './addresses';
import { type YearState, yearStates } from './domain/budget-year';
import { PageOrder } from './page-order';

type Otherwise = Partial<Record<'sortierung' | 'richtung', string>>;

/** The day and the order that a page about budget years is asked for; both optional. */
export class YearsOrder extends PageOrder {
  /** What is no column leaves the order as it is. */
  @Matches(/^[a-z]{0,20}$/)
  sortierung: string = '';

  /** The page of a year, in another order when told so. */
  yearHref(year: number, otherwise: Otherwise = {}): string {
    const { stand, sortierung, richtung } = this;
    return yearHref(year, { stand, sortierung, richtung, ...otherwise });
  }
}

/** The address of the list of years. */
export class YearsQuery extends YearsOrder {
  @IsIn(['', ...Object.keys(yearStates)])
  zustand: '' | YearState = '';

  listHref(otherwise: Otherwise = {}): string {
    const { zustand, stand, sortierung, richtung } = this;
    return addressOf(YEARS, { zustand, stand, sortierung, richtung, ...otherwise });
  }
}
