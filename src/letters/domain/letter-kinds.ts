import type { AwardLetter } from './award-letter';
import type { ReceiptLetter } from './receipt-letter';

/** The letters that are written: their name, the template in `templates/letters`, the name of the file. */
export const letterKinds = {
  receipt: {
    title: 'Eingangsbestätigung',
    template: 'eingangsbestaetigung.md',
    fileName: 'Eingangsbestaetigung',
  },
  award: { title: 'Zuwendungsbescheid', template: 'zuwendungsbescheid.md', fileName: 'Zuwendungsbescheid' },
} as const satisfies Record<string, { title: string; template: string; fileName: string }>;

export type LetterKind = keyof typeof letterKinds;

/** A letter's data before it is issued: its number, address of verification and moment come with the issue. */
export type LetterDraft<T> = Omit<T, 'documentId' | 'verifyUrl' | 'createdAt'>;

/** What each kind is written from. */
export interface LetterDrafts {
  readonly receipt: LetterDraft<ReceiptLetter>;
  readonly award: LetterDraft<AwardLetter>;
}

/** "Zuwendungsbescheid_EGOV-2020-0001.pdf" */
export const fileNameOf = (kind: LetterKind, caseNumber: string): string =>
  `${letterKinds[kind].fileName}_${caseNumber}.pdf`;
