import { type Cents, ZERO } from '@libs/money';
import type { Temporal } from 'temporal-polyfill';
import type { Licence } from './licences';

/** Whether granted projects are public, from which granted amount on, and under which licence. */
export interface PublicationRule {
  readonly published: boolean;
  readonly least: Cents;
  readonly licence: Licence;
}

/** A rule as somebody set it. */
export interface NewSetting extends PublicationRule {
  readonly validFrom: Temporal.PlainDate;
  readonly reason: string;
}

/** What counts before anybody has decided: nothing is public, except in the demo. */
export const initialRule = (demo: boolean): PublicationRule => ({
  published: demo,
  least: ZERO,
  licence: 'dl-de/by-2-0',
});
