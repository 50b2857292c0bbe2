import type { Permission } from '@libs/permissions';
import type { Duty } from '../../cases';

/** Where a draft stands. */
export const draftStates = {
  open: { label: 'Entwurf', tone: 'info' },
  proposed: { label: 'Zur Zeichnung', tone: 'warning' },
  issued: { label: 'Ausgegeben', tone: 'success' },
  discarded: { label: 'Verworfen', tone: 'neutral' },
} as const;
export type DraftState = keyof typeof draftStates;

interface DraftStep {
  readonly from: DraftState;
  readonly to: DraftState;
  readonly permission: Permission;
  /** Four eyes over the whole case: nobody holds two. */
  readonly duty: Duty;
  /** How it reads in the trail. */
  readonly event: string;
  /** For which letters: those that need a signature, those that need none, or all. */
  readonly signature: boolean | null;
}

/** What can be done with a draft, and by whom. */
// prettier-ignore
export const draftSteps = {
  save: { from: 'open', to: 'open', permission: 'letter.write', duty: 'review', event: 'letter_draft.saved', signature: null },
  issue: { from: 'open', to: 'issued', permission: 'letter.write', duty: 'review', event: 'letter_draft.issued', signature: false },
  propose: { from: 'open', to: 'proposed', permission: 'letter.write', duty: 'review', event: 'letter_draft.proposed', signature: true },
  send_back: { from: 'proposed', to: 'open', permission: 'letter.sign', duty: 'decide', event: 'letter_draft.returned', signature: true },
  sign: { from: 'proposed', to: 'issued', permission: 'letter.sign', duty: 'decide', event: 'letter_draft.signed', signature: true },
  discard: { from: 'open', to: 'discarded', permission: 'letter.write', duty: 'review', event: 'letter_draft.discarded', signature: null },
} as const satisfies Record<string, DraftStep>;

export type DraftStepName = keyof typeof draftSteps;

export const draftStep = (name: DraftStepName): DraftStep => draftSteps[name];

interface Marks {
  readonly proposedAt: Date | null;
  readonly letterId: string | null;
  readonly discardedAt: Date | null;
}

export function draftState({ proposedAt, letterId, discardedAt }: Marks): DraftState {
  if (letterId) return 'issued';
  if (discardedAt) return 'discarded';
  return proposedAt ? 'proposed' : 'open';
}
