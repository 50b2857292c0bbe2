import { Badge, Link, type Status } from '@libs/web';
import { movementHref } from '../addresses';
import type { YearState } from '../domain/budget-year';
import { yearStates } from '../domain/budget-year';
import { messages } from '../messages';
import type { WaitingState } from '../movements.views';

const tones: Readonly<Record<YearState, Status['tone']>> = {
  planned: 'neutral',
  provisional: 'warning',
  in_force: 'success',
  closed: 'info',
};

/** The state of a year as a word. */
export const YearBadge = ({ state }: { state: YearState | undefined }) => (
  <Badge text={state ? yearStates[state] : messages.years.none} tone={state ? tones[state] : 'neutral'} />
);

/** The states that wait for release, each with its movement. */
export const WaitingStates = ({ states }: { states: readonly WaitingState[] }) => (
  <>
    {states.map(({ movementId, state }) => (
      <div class="kern-body kern-body--small">
        <Link href={movementHref(movementId)}>{yearStates[state]}</Link>
      </div>
    ))}
  </>
);
