import type { Temporal } from 'temporal-polyfill';
import type { State } from '../../cases';
import { citedOn, type LetterDrafts } from '../../letters';
import type { Field } from './fields';
import { letterFields } from './letter-fields';

/** What must be there before a letter of this kind makes sense. */
export type Need = 'request' | 'letter' | 'deadline';

interface WrittenLetter {
  /** Its part of the address of the form. */
  readonly path: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** The paragraph of the law of administrative procedure that it rests on, where there is one. */
  readonly provision?: string;
  /** The states of a case in which it can be written and issued. */
  readonly states: readonly State[];
  readonly need: Need | null;
  /** Whether somebody else has to sign it; of_acts: where the letter that it speaks of is an act. */
  readonly signature: boolean | 'of_acts';
  readonly fields: readonly Field[];
}

const undecided = ['submitted', 'in_review', 'returned', 'waiting', 'proposed', 'refusal_proposed'] as const;
const decided = ['approved', 'refused', 'revoked'] as const;

/** The letters that staff write by hand: when, what is asked for, and whether a second person signs. */
export const writtenLetters = {
  interim: {
    path: 'zwischennachricht',
    purpose: 'Sagt dem Antragsteller, wo sein Antrag steht und warum es dauert.',
    states: undecided,
    need: null,
    signature: false,
    fields: letterFields.interim,
  },
  hearing: {
    path: 'anhoerung',
    purpose: 'Gibt Gelegenheit zur Äußerung vor einer belastenden Entscheidung. Setzt eine Frist.',
    provision: '§ 28',
    states: ['in_review', 'returned', 'waiting', 'refusal_proposed', 'approved'],
    need: null,
    signature: false,
    fields: letterFields.hearing,
  },
  correction: {
    path: 'berichtigung',
    purpose:
      'Berichtigt einen offenbaren Schreib- oder Rechenfehler eines Schreibens. Das Schreiben selbst bleibt, wie es ist. Bei einem Bescheid zeichnet eine zweite Person.',
    provision: '§ 42',
    states: [...undecided, ...decided],
    need: 'letter',
    signature: 'of_acts',
    fields: letterFields.correction,
  },
  reminder: {
    path: 'erinnerung',
    purpose:
      'Erinnert an etwas, das fällig ist oder wird. Ist die Frist abgelaufen, kann es eine neue geben.',
    states: [...undecided, ...decided],
    need: 'deadline',
    signature: false,
    fields: letterFields.reminder,
  },
  waiver: {
    path: 'rechtsbehelfsverzicht',
    purpose:
      'Vordruck, mit dem der Antragsteller auf Rechtsbehelfe gegen einen Bescheid verzichten kann, der noch nicht bestandskräftig ist. Die Erklärung ist freiwillig.',
    states: ['approved'],
    need: 'letter',
    signature: false,
    fields: letterFields.waiver,
  },
  early_start: {
    path: 'genehmigung-vorzeitiger-beginn',
    purpose:
      'Erlaubt, vor der Entscheidung auf eigenes Risiko zu beginnen (Nr. 1.3 VV zu § 44 ThürLHO). Eine zweite Person zeichnet.',
    states: undecided,
    need: 'request',
    signature: true,
    fields: letterFields.early_start,
  },
  early_start_refusal: {
    path: 'ablehnung-vorzeitiger-beginn',
    purpose:
      'Lehnt den vorzeitigen Beginn ab. Über den Antrag selbst ist damit nicht entschieden. Eine zweite Person zeichnet.',
    states: undecided,
    need: 'request',
    signature: true,
    fields: letterFields.early_start_refusal,
  },
} as const satisfies { readonly [K in keyof LetterDrafts]?: WrittenLetter };

export type WrittenName = keyof typeof writtenLetters;
export const writtenNames = Object.keys(writtenLetters) as readonly WrittenName[];

export const writtenLetter = (name: WrittenName): WrittenLetter => writtenLetters[name];

/** What a letter is for, with what it rests on as a letter of this day cites it. */
export function purposeOn(day: Temporal.PlainDate, name: WrittenName): string {
  const { purpose, provision } = writtenLetter(name);
  return provision ? `${purpose} Grundlage: ${citedOn(day, provision)}.` : purpose;
}

/** The kind whose form stands under this part of an address. */
export const writtenAt = (path: string): WrittenName | undefined =>
  writtenNames.find((name) => writtenLetters[name].path === path);
