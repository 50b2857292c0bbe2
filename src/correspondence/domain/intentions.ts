import type { IntendedDecision } from '../../letters';
import { isUndecided, type State } from '../../cases';

interface Intention {
  readonly label: string;
  /** Whether it still can come about. */
  readonly fits: (state: State) => boolean;
}

const granted = (state: State): boolean => state === 'approved';

/** The decisions that an applicant is heard about. */
export const intentions = {
  refusal: { label: 'den Antrag abzulehnen', fits: isUndecided },
  revocation: { label: 'die Bewilligung ganz oder teilweise aufzuheben', fits: granted },
  amendment: { label: 'den Bescheid zu ändern', fits: granted },
} as const satisfies Record<IntendedDecision, Intention>;

/** What can be intended in a case of this state. */
export const intentionsIn = (state: State): IntendedDecision[] =>
  (Object.keys(intentions) as IntendedDecision[]).filter((name) => intentions[name].fits(state));
