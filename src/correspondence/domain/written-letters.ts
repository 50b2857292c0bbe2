import type { State } from '../../cases';
import type { LetterDrafts } from '../../letters';
import type { Field } from './fields';
import { letterFields } from './letter-fields';

/** What must be there before a letter of this kind makes sense. */
export type Need = 'request' | 'letter' | 'deadline';

interface WrittenLetter {
  /** Its part of the address of the form. */
  readonly path: string;
  /** What it is for, in a sentence. */
  readonly purpose: string;
  /** The states of a case in which it can be written and issued. */
  readonly states: readonly State[];
  readonly need: Need | null;
  /** Whether somebody else has to sign it. */
  readonly signature: boolean;
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
    purpose:
      'Gibt Gelegenheit zur Äußerung vor einer belastenden Entscheidung (§ 28 VwVfG). Setzt eine Frist.',
    states: ['in_review', 'returned', 'waiting', 'refusal_proposed', 'approved'],
    need: null,
    signature: false,
    fields: letterFields.hearing,
  },
  correction: {
    path: 'berichtigung',
    purpose:
      'Berichtigt einen offenbaren Schreib- oder Rechenfehler eines Schreibens (§ 42 VwVfG). Das Schreiben selbst bleibt, wie es ist.',
    states: [...undecided, ...decided],
    need: 'letter',
    signature: false,
    fields: letterFields.correction,
  },
  reminder: {
    path: 'erinnerung',
    purpose: 'Erinnert an etwas, das fällig ist oder wird, auf Wunsch mit neuer Frist.',
    states: [...undecided, ...decided],
    need: 'deadline',
    signature: false,
    fields: letterFields.reminder,
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

/** The kind whose form stands under this part of an address. */
export const writtenAt = (path: string): WrittenName | undefined =>
  writtenNames.find((name) => writtenLetters[name].path === path);
