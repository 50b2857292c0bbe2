import { citedOn } from '@libs/dates';
import type { Temporal } from 'temporal-polyfill';
import type { DeliveryFacts } from './facts';
import type { FinalityReckoning } from './finality';
import { mayWaive } from './may-waive';

/** A letter as far as it decides what can be entered about it. */
export interface Recordable {
  readonly facts: DeliveryFacts;
  /** Null for a letter that is no act. */
  readonly reckoning: FinalityReckoning | null;
}

interface RecordStep {
  /** The last part of its address. */
  readonly path: string;
  /** In the audit trail. */
  readonly event: string;
  readonly label: string;
  /** What happened, for the notice after it. */
  readonly done: string;
  /** What it means, for whoever is about to enter it. */
  readonly meaning: string;
  /** The paragraph of the law of administrative procedure that it rests on, where there is one. */
  readonly provision?: string;
  readonly possible: (letter: Recordable) => boolean;
}

const posted = ({ facts }: Recordable): boolean => {
  const attempt = facts.attempts.at(-1)!;
  return attempt.channel === 'post' && attempt.dispatched !== null;
};
const byPost = ({ facts }: Recordable): boolean => facts.attempts.at(-1)!.channel === 'post';
const isSued = ({ facts }: Recordable): boolean => facts.lawsuits.some(({ ended }) => !ended);
const isNotified = ({ facts, reckoning }: Recordable): boolean =>
  reckoning ? reckoning.notice !== null : facts.attempts.some(isSent);
const isSent = (attempt: DeliveryFacts['attempts'][number]): boolean =>
  attempt.channel === 'portal'
    ? attempt.retrieved !== null
    : attempt.dispatched !== null && attempt.receipt.kind !== 'returned' && attempt.receipt.kind !== 'denied';

/** What staff enter about the delivery of a letter. */
export const recordSteps = {
  dispatch: {
    path: 'aufgabe',
    event: 'delivery.dispatched',
    label: 'Aufgabe zur Post eintragen',
    done: 'Die Aufgabe zur Post ist eingetragen.',
    meaning:
      'Der Tag, an dem das Schreiben zur Post gegeben wurde. Er zählt nicht mit; nach ihm richten sich Bekanntgabe und Klagefrist.',
    possible: byPost,
  },
  receipt: {
    path: 'zugang',
    event: 'delivery.receipt_assessed',
    label: 'Rücklauf oder bestrittenen Zugang eintragen',
    done: 'Die Angabe zum Zugang ist eingetragen.',
    meaning:
      'Der Zugang wird vermutet. Kam die Sendung zurück, nicht oder später an, gilt die Vermutung nicht. Ist nur der Tag streitig, wird mit beiden Tagen gerechnet.',
    provision: '§ 41 Abs. 2 Satz 3',
    possible: posted,
  },
  anew: {
    path: 'neuer-weg',
    event: 'delivery.begun_anew',
    label: 'Noch einmal bekannt geben',
    done: 'Der neue Versuch ist angelegt.',
    meaning:
      'Der bisherige Versuch bleibt aufgezeichnet. Das Schreiben ist dasselbe; Bekanntgabe und Klagefrist richten sich nach dem Versuch, der wirkt.',
    possible: (letter) => !isNotified(letter),
  },
  instruction: {
    path: 'belehrung',
    event: 'remedy.instruction_assessed',
    label: 'Rechtsbehelfsbelehrung bewerten',
    done: 'Die Bewertung der Rechtsbehelfsbelehrung ist eingetragen.',
    meaning:
      'Fehlt die Belehrung oder ist sie unrichtig, gilt statt eines Monats ein Jahr (§ 58 Abs. 2 VwGO).',
    possible: ({ reckoning }) => reckoning !== null,
  },
  waive: {
    path: 'verzicht',
    event: 'remedy.waived_on_paper',
    label: 'Verzicht auf Papier eintragen',
    done: 'Der Verzicht ist eingetragen.',
    meaning:
      'Für einen unterschriebenen Rechtsbehelfsverzicht, der außerhalb von Förderwerk einging. Der Bescheid wird damit bestandskräftig; zurücknehmen lässt sich das nicht.',
    possible: mayWaive,
  },
  sue: {
    path: 'klage',
    event: 'lawsuit.filed',
    label: 'Klage eintragen',
    done: 'Die Klage ist eingetragen. Der Bescheid wird vorerst nicht bestandskräftig.',
    meaning: 'Solange eine Klage anhängig ist, wird der Bescheid nicht bestandskräftig.',
    possible: (letter) => letter.reckoning !== null && !isSued(letter),
  },
  endLawsuit: {
    path: 'klageende',
    event: 'lawsuit.ended',
    label: 'Ende der Klage eintragen',
    done: 'Das Ende der Klage ist eingetragen.',
    meaning: 'Bleibt der Bescheid bestehen, wird er frühestens mit dem Ende der Klage bestandskräftig.',
    possible: isSued,
  },
} as const satisfies Record<string, RecordStep>;

export type RecordStepName = keyof typeof recordSteps;
export const recordStepNames = Object.keys(recordSteps) as readonly RecordStepName[];

/** What a step means, with what it rests on as of this day. */
export function meaningOn(day: Temporal.PlainDate, name: RecordStepName): string {
  const { meaning, provision }: RecordStep = recordSteps[name];
  return provision ? `${meaning} Grundlage: ${citedOn(day, provision)}.` : meaning;
}

/** The step of this address; undefined for an address that is none. */
export const recordStepAt = (path: string): RecordStepName | undefined =>
  recordStepNames.find((name) => recordSteps[name].path === path);

export const possibleSteps = (letter: Recordable): RecordStepName[] =>
  recordStepNames.filter((name) => recordSteps[name].possible(letter));
