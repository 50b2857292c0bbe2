/** How far applications have come, as the ministry counts them. */
export const stages = {
  in_check: 'In Prüfung',
  waiting: 'Auf der Warteliste',
  approved: 'Bewilligt',
  refused: 'Abgelehnt',
  revoked: 'Aufgehoben',
  withdrawn: 'Zurückgezogen',
} as const;
export type Stage = keyof typeof stages;

/** Of a state of the lifecycle; what is neither waiting nor ended is being checked. */
export const stageOf = (state: string): Stage =>
  Object.hasOwn(stages, state) ? (state as Stage) : 'in_check';
