import { citedOn, periodEnd, type Reckoned } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';

/** How long an applicant may be given to answer: the authority's choice, not law. */
export const answerPeriods = { '2': '2 Wochen', '4': '4 Wochen', '6': '6 Wochen' } as const;
export type AnswerPeriod = keyof typeof answerPeriods;

export const USUAL_PERIOD: AnswerPeriod = '4';

/** Until when the answer is due to a question of this day. */
export const answerEnd = (on: Temporal.PlainDate, weeks: AnswerPeriod): Reckoned =>
  periodEnd({
    event: 'Nachforderung',
    on,
    length: { unit: 'weeks', count: Number(weeks) },
    rule: `Frist der Behörde (Zielwert), ${citedOn(on, '§ 31')}`,
    shift: { land: 'TH', by: 'administrative' },
  });
