import type { Tone } from '@libs/web';
import type { Share } from '../../review';

/** What becomes of each case when a scenario is applied. */
export const outcomes = {
  prepared: { text: 'Vorbereitet', tone: 'success', reason: null },
  already: { text: 'Vorbereitet', tone: 'neutral', reason: 'War schon so vorbereitet.' },
  not_in_review: { text: 'Nicht vorbereitet', tone: 'warning', reason: 'Der Vorgang ist nicht in Prüfung.' },
  resubmitted: {
    text: 'Nicht vorbereitet',
    tone: 'warning',
    reason: 'Der Antrag wurde neu eingereicht; prüfen Sie die Beträge.',
  },
  nothing: { text: 'Nicht vorbereitet', tone: 'neutral', reason: 'Das Szenario sieht keinen Betrag vor.' },
} as const satisfies Record<string, { text: string; tone: Tone; reason: string | null }>;
export type Outcome = keyof typeof outcomes;

/** A prepared proposal as far as it tells one from another. */
export interface Prepared {
  readonly scenarioId: string;
  readonly shares: readonly Share[];
}

interface Situation {
  readonly state: string;
  /** Of the submission that the amounts were planned for, and of the one that counts. */
  readonly plannedRevision: number;
  readonly revision: number;
  readonly shares: readonly Share[];
  /** What is prepared for the case and not yet used or outdated. */
  readonly standing: Prepared | null;
}

/** Whether the same is given in the same years and titles. */
export const sameShares = (one: readonly Share[], other: readonly Share[]): boolean =>
  written(one) === written(other);

const written = (shares: readonly Share[]): string =>
  shares
    .map(({ dueYear, title, amount }) => `${dueYear}-${title}-${amount}`)
    .sort()
    .join();

/** What applying a scenario does to a case: doing it twice does nothing more. */
export function outcomeOf(scenarioId: string, situation: Situation): Outcome {
  const { state, plannedRevision, revision, shares, standing } = situation;
  if (state !== 'in_review') return 'not_in_review';
  if (plannedRevision !== revision) return 'resubmitted';
  if (shares.length === 0) return 'nothing';
  const same = standing?.scenarioId === scenarioId && sameShares(standing.shares, shares);
  return same ? 'already' : 'prepared';
}
