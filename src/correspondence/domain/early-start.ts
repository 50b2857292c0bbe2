import type { FundingItem } from '@libs/directive';
import type { Status } from '@libs/web';
import { type CaseHead, isUndecided, type State } from '../../cases';
import { earlyStartDecisions, type EarlyStartRequest, openRequest } from '../early-start.rows';

/** Why an early start cannot be asked for now, in the words of the applicant. */
export const earlyStartBars = {
  not_needed:
    'Ein Antrag ist nicht nötig: Nach der Richtlinie dürfen Sie schon vor der Entscheidung beginnen.',
  excluded: 'Die Richtlinie lässt einen vorzeitigen Beginn nicht zu.',
  too_late: 'Ein vorzeitiger Beginn lässt sich nur zwischen Einreichung und Entscheidung beantragen.',
  open: 'Ihr Antrag auf vorzeitigen Beginn liegt der Bewilligungsbehörde vor.',
  approved: 'Der vorzeitige Beginn ist genehmigt.',
} as const;
export type EarlyStartBar = keyof typeof earlyStartBars;

interface Situation {
  readonly head: Pick<CaseHead, 'state'>;
  readonly item: Pick<FundingItem, 'rules'>;
  readonly requests: readonly EarlyStartRequest[];
}

/** A directive that says nothing leaves it to the general rule: on request (Nr. 1.3 VV zu § 44 LHO). */
const byRule = { on_request: null, allowed: 'not_needed', excluded: 'excluded' } as const;

/** Null when it can be asked for. */
export function earlyStartBar({ head, item: { rules }, requests }: Situation): EarlyStartBar | null {
  if (openRequest(requests)) return 'open';
  if (requests.some(({ decision }) => decision === 'early_start')) return 'approved';
  if (!isUndecided(head.state)) return 'too_late';
  if (rules.begin.value === 'anytime') return 'not_needed';
  return byRule[rules.earlyStart?.value ?? 'on_request'];
}

/** The request that can be taken back: nobody has decided on it, nor on the case. */
export const withdrawable = ({ head, requests }: Omit<Situation, 'item'>): EarlyStartRequest | null =>
  isUndecided(head.state) ? openRequest(requests) : null;

/** How a request stands: once the case is decided, an open one has settled itself. */
export function requestStatus(
  { decision, withdrawnAt }: Pick<EarlyStartRequest, 'decision' | 'withdrawnAt'>,
  state: State,
): Status {
  if (decision !== null) {
    const { label, tone } = earlyStartDecisions[decision];
    return { text: label, tone };
  }
  if (withdrawnAt !== null) return { text: 'Zurückgezogen' };
  return isUndecided(state) ? { text: 'Beantragt', tone: 'warning' } : { text: 'Erledigt' };
}
