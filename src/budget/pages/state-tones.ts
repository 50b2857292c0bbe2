import type { Status } from '@libs/web';
import type { MovementState } from '../domain/movement-filter';

/** How the state of a movement looks. */
export const stateTones: Readonly<Record<MovementState, Status['tone']>> = {
  waiting: 'warning',
  released: 'success',
  withdrawn: 'neutral',
};
