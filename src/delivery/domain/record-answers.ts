import type { Instruction } from '@libs/dates';
import type { ReceiptKind } from './facts';

interface Answer {
  readonly label: string;
  readonly hint: string;
}

/** What can be said of a posted letter's arrival. */
export const receipts = {
  returned: {
    label: 'Die Sendung kam zurück',
    hint: 'Der Bescheid ist nicht bekannt gegeben; er muss noch einmal bekannt gegeben werden.',
  },
  denied: {
    label: 'Der Empfänger bestreitet den Zugang',
    hint: 'Die Behörde müsste den Zugang nachweisen. Bis dahin wird der Bescheid nicht bestandskräftig.',
  },
  late: {
    label: 'Der Empfänger hat sie später erhalten',
    hint: 'Für die Bestandskraft gilt der Tag des Zugangs, für Hinweise an den Empfänger weiter der vermutete.',
  },
  presumed: { label: 'Doch kein Zweifel am Zugang', hint: 'Nimmt eine frühere Angabe zurück.' },
} as const satisfies Record<ReceiptKind, Answer>;

/** Whether an act rightly tells of its remedy. */
export const instructions = {
  missingOrWrong: { label: 'Sie fehlt oder ist unrichtig', hint: 'Die Klagefrist beträgt ein Jahr.' },
  correct: { label: 'Sie ist vollständig und richtig', hint: 'Die Klagefrist beträgt einen Monat.' },
} as const satisfies Record<Instruction, Answer>;
