import { possibleSteps } from '@libs/lifecycle';
import { type Actor, may } from '@libs/permissions';
import { type Duty, type State, type Step, steps } from '../../cases';

/** How a step is offered on the page of a case: as a form of its own, or as a button that takes it at once. */
interface Offer {
  /** Where it is taken; by state where that differs. */
  readonly path: string | Partial<Record<State, string>>;
  readonly kind: 'form' | 'button';
  readonly look: 'primary' | 'secondary';
}

/** Where each step of staff is taken. Steps of applicants are not offered here. */
const offers: Partial<Record<Step, Offer>> = {
  take: { path: 'uebernahme', kind: 'button', look: 'primary' },
  propose: { path: 'vorschlag', kind: 'form', look: 'primary' },
  propose_refusal: { path: 'ablehnung', kind: 'form', look: 'secondary' },
  wait: { path: 'warteliste', kind: 'form', look: 'secondary' },
  resume: { path: 'warteliste/ende', kind: 'form', look: 'primary' },
  return: { path: 'nachforderung', kind: 'form', look: 'secondary' },
  recall: {
    path: { proposed: 'vorschlag/ruecknahme', refusal_proposed: 'ablehnung/ruecknahme' },
    kind: 'button',
    look: 'secondary',
  },
  approve: { path: 'entscheidung', kind: 'form', look: 'primary' },
  refuse: { path: 'ablehnung/entscheidung', kind: 'form', look: 'primary' },
};

export interface Action extends Omit<Offer, 'path'> {
  readonly path: string;
  readonly step: Step;
  readonly label: string;
}

/** The steps that the reader can take now, by state, permission and the one duty held in this case; the main one first. */
export const actionsOf = (state: State, actor: Actor, held: Duty | null): Action[] =>
  possibleSteps(steps, state)
    .flatMap((step) => {
      const { permission, duty, label } = steps[step];
      const offer = offers[step];
      return offer && may(actor, permission) && (held === null || held === duty)
        ? [{ step, label, ...offer, path: pathIn(offer, state) }]
        : [];
    })
    .sort((one, other) => Number(other.look === 'primary') - Number(one.look === 'primary'));

const pathIn = ({ path }: Offer, state: State): string => (typeof path === 'string' ? path : path[state]!);
