import { parseDate } from '@libs/dates';
import type { FormErrors } from '@libs/web';
import { Temporal } from 'temporal-polyfill';
import type { Correspondence } from '../case-correspondence';
import { citedBy } from './citing';
import type { AnyContent } from './content';
import { type CorrectedLetter, correctionObjections } from './correction-objections';
import { earlyStartObjections } from './early-start-objections';
import { hearingObjections } from './hearing-objections';
import { reminderObjections } from './reminder-objections';
import type { WrittenName } from './written-letters';

/** What a letter is held against before it goes out. */
export interface Held {
  /** The day on which it would go out. */
  readonly today: Temporal.PlainDate;
  readonly correspondence: Correspondence;
  /** Null unless the letter corrects another one. */
  readonly corrected: CorrectedLetter | null;
}

/** What the case says against a letter, in German by field: what its form alone cannot tell. */
const objections: { readonly [K in WrittenName]?: (content: AnyContent, held: Held) => FormErrors } = {
  interim: ({ erwartet = '' }, { today }): FormErrors => {
    const expected = parseDate(erwartet);
    return expected && Temporal.PlainDate.compare(expected, today) < 0
      ? { erwartet: 'Dieser Tag liegt in der Vergangenheit.' }
      : {};
  },
  hearing: (content, { today, correspondence: { head, granted } }) =>
    hearingObjections(content, { state: head.state, granted, today }),
  correction: (content, { today, corrected }) => correctionObjections(content, corrected, today),
  reminder: (content, { today, correspondence: { deadlines } }) =>
    reminderObjections(content, deadlines, today),
  early_start: (content, { today, correspondence: { plan } }) => earlyStartObjections(content, plan, today),
};

/** Empty when nothing speaks against it. */
export const objectionsTo = (kind: WrittenName, content: AnyContent, held: Held): FormErrors => ({
  ...citingObjections(kind, content, held),
  ...objections[kind]?.(content, held),
});

/** A letter speaks only of letters that its kind can speak of: an act may have become final since. */
const citingObjections = (kind: WrittenName, { bezug }: AnyContent, { correspondence }: Held): FormErrors =>
  !bezug || citedBy(kind, correspondence).some(({ id }) => id === bezug)
    ? {}
    : { bezug: 'Von diesem Schreiben kann hier nicht die Rede sein. Wählen Sie ein anderes.' };
