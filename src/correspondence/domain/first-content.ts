import { formatDate } from '@libs/dates';
import { Temporal } from 'temporal-polyfill';
import type { Correspondence } from '../case-correspondence';
import { openRequest } from '../early-start.rows';
import { citedBy } from './citing';
import type { AnyContent } from './content';
import { remindable } from './reminders';
import type { WrittenName } from './written-letters';

const FOUR_WEEKS = '4';

/** What the form of a new letter holds already, from what the case knows. */
const first: { readonly [K in WrittenName]?: (correspondence: Correspondence) => AnyContent } = {
  hearing: ({ head, letters }) =>
    head.state === 'approved'
      ? {
          absicht: 'revocation',
          bezug: letters.find(({ kind }) => kind === 'award')?.id ?? '',
          wochen: FOUR_WEEKS,
        }
      : { absicht: 'refusal', bezug: '', wochen: FOUR_WEEKS },
  reminder: ({ deadlines }) => ({ frist: remindable(deadlines)[0]?.kind ?? '' }),
  waiver: (correspondence) => ({ bezug: citedBy('waiver', correspondence)[0]?.id ?? '' }),
  early_start: ({ requests }) => ({
    ab: formatDate(Temporal.PlainDate.from(openRequest(requests)!.beginOn)),
  }),
};

export const firstContent = (kind: WrittenName, correspondence: Correspondence): AnyContent =>
  first[kind]?.(correspondence) ?? {};
