import { type Title, titles } from './envelope';
import { type MovementKind, movementKinds } from './movement';

/** How far a movement has come: entered, then released or withdrawn. */
export const movementStates = {
  waiting: 'Wartet auf Freigabe',
  released: 'Freigegeben',
  withdrawn: 'Zurückgezogen',
} as const;
export type MovementState = keyof typeof movementStates;

/** What the list can be sorted by; unsorted, what waits comes first and then the newest. */
export const movementSorts = [
  'art',
  'zustand',
  'jahr',
  'ausgaben',
  'ermaechtigungen',
  'gesperrt',
  'erfasst',
  'erfasser',
  'freigegeben',
  'freigeber',
  'grund',
] as const;
export type MovementSort = (typeof movementSorts)[number];

/** Which movements a list shows, and in which order. */
export interface MovementFilter {
  readonly state?: MovementState;
  readonly kind?: MovementKind;
  readonly year?: number;
  /** Only those that move money of this title. */
  readonly title?: Title;
  readonly sort?: MovementSort;
  readonly direction?: 'asc' | 'desc';
  /** The last movement of the page before. */
  readonly after?: string;
}

/** "Sperre, Wartet auf Freigabe, Haushaltsjahr 2020, investiv"; empty for all of them. */
export const describeMovements = ({ state, kind, year, title }: MovementFilter): string =>
  [
    kind && movementKinds[kind],
    state && movementStates[state],
    year && `Haushaltsjahr ${year}`,
    title && titles[title],
  ]
    .filter(Boolean)
    .join(', ');
