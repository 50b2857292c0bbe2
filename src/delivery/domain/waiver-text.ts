import { formatDate } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';
import type { Recordable } from './record-steps';

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

/** Whether the recipient can waive remedies now: they have the act, it is open to attack, and nobody attacks it. */
export const mayWaive = ({ facts, reckoning }: Recordable): boolean =>
  reckoning !== null &&
  reckoning.notice !== null &&
  facts.waivedOn === null &&
  (reckoning.state === 'running' || reckoning.state === 'not_notified');
