import { formatDate } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';
import { citedOn } from './provisions';

/** The hearing before a revocation, or why there was none. */
export type HeardBefore =
  | {
      readonly documentId: string;
      readonly date: Temporal.PlainDate;
      /** Null while the recipient has said nothing. */
      readonly answer: { readonly on: Temporal.PlainDate; readonly waived: boolean } | null;
      /** Why the decision does not wait for the end of the period; empty when it did. */
      readonly early: string;
    }
  | { readonly without: string };

/** What the act says of it (§ 28 VwVfG). */
export function hearingText(day: Temporal.PlainDate, heard: HeardBefore): string {
  if ('without' in heard)
    return `Von einer Anhörung haben wir abgesehen (${citedOn(day, '§ 28 Abs. 2 und 3')}). ${heard.without}`;
  const { documentId, date, answer, early } = heard;
  const asked = `Mit Schreiben vom ${formatDate(date)} (Dokument ${documentId}) haben wir Ihnen Gelegenheit zur Äußerung gegeben (${citedOn(day, '§ 28 Abs. 1')}).`;
  return [asked, answerText(answer), early && `Wir entscheiden vor dem Ende der Frist: ${early}`]
    .filter((text) => text !== '')
    .join(' ');
}

function answerText(answer: { readonly on: Temporal.PlainDate; readonly waived: boolean } | null): string {
  if (!answer) return 'Eine Äußerung ist nicht eingegangen.';
  const on = formatDate(answer.on);
  return answer.waived
    ? `Am ${on} haben Sie auf eine Stellungnahme verzichtet.`
    : `Sie haben sich am ${on} geäußert.`;
}
