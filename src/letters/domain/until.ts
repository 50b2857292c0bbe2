import type { Reckoned } from '@libs/dates';

/** A period that ends on a day, and how that day was found. */
export interface Until {
  readonly date: string;
  readonly rule: string;
  readonly reckoning: string;
}

export const untilOf = ({ date, rule, reckoning }: Reckoned): Until => ({
  date: date.toString(),
  rule,
  reckoning,
});
