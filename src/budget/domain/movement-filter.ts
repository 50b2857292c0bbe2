import type { MovementKind } from './movement';

/** How far a movement has come: entered, then released or withdrawn. */
export const movementStates = {
  waiting: 'Wartet auf Freigabe',
  released: 'Freigegeben',
  withdrawn: 'Zurückgezogen',
} as const;
export type MovementState = keyof typeof movementStates;

/** Which movements a list shows. */
export interface MovementFilter {
  readonly state?: MovementState;
  readonly kind?: MovementKind;
  readonly year?: number;
  /** The last movement of the page before. */
  readonly after?: string;
}
