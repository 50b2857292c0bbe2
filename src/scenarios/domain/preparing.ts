import type { Tone } from '@libs/web';
import type { Share } from '../../review';

/** What becomes of each case when a scenario is applied. */
export const outcomes = {
  prepared: { text: 'Vorschlag vorbereitet', tone: 'success' },
  already: { text: 'War schon so vorbereitet', tone: 'neutral' },
  not_in_review: { text: 'Nicht vorbereitet: Der Vorgang ist nicht in Prüfung', tone: 'warning' },
  resubmitted: {
    text: 'Nicht vorbereitet: Der Antrag wurde neu eingereicht, prüfen Sie die Beträge',
    tone: 'warning',
  },
  nothing: { text: 'Nicht vorbereitet: kein Betrag', tone: 'neutral' },
} as const satisfies Record<string, { text: string; tone: Tone }>;
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
  const same = standing?.scenarioId === scenarioId && written(standing.shares) === written(shares);
  return same ? 'already' : 'prepared';
}
