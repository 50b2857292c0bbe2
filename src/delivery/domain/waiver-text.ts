import { formatDate } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';

interface Waived {
  readonly title: string;
  readonly createdOn: Temporal.PlainDate;
  readonly caseNumber: string;
  readonly organisation: string;
}

/** The declaration as it is shown, agreed to and kept, word for word. */
export const waiverText = ({ title, createdOn, caseNumber, organisation }: Waived): string =>
  `${organisation} verzichtet auf Rechtsbehelfe, insbesondere auf die Erhebung einer Klage, gegen den Bescheid ` +
  `„${title}“ vom ${formatDate(createdOn)}, Aktenzeichen ${caseNumber}. Der Verzicht ist unwiderruflich.`;

/** What is kept of a declaration that came in on paper; its own words stand on the paper. */
export const waivedOnPaper = (title: string, createdOn: Temporal.PlainDate): string =>
  `Schriftlicher Verzicht auf Rechtsbehelfe gegen den Bescheid „${title}“ vom ${formatDate(createdOn)}; das Schriftstück liegt in der Akte.`;
