import type { State } from '../../cases';

/** Why a case no longer counts in a scenario, by where it stands. */
const reasons: Readonly<Record<State, string>> = {
  draft: 'nicht eingereicht',
  discarded: 'nicht eingereicht',
  submitted: 'für ihn sind schon Mittel vorgemerkt',
  in_review: 'für ihn sind schon Mittel vorgemerkt',
  returned: 'für ihn sind schon Mittel vorgemerkt',
  waiting: 'für ihn sind schon Mittel vorgemerkt (Angebot von der Warteliste)',
  proposed: 'für ihn sind schon Mittel vorgemerkt (Vorschlag)',
  refusal_proposed: 'zur Ablehnung vorgeschlagen',
  approved: 'schon bewilligt',
  refused: 'abgelehnt',
  revoked: 'die Bewilligung ist aufgehoben',
  withdrawn: 'zurückgezogen',
};

export const closedBecause = ({ state }: { readonly state: State }): string => reasons[state];
