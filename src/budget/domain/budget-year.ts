/** How a budget year is managed; it only goes forward. */
export const yearStates = {
  planned: 'geplant',
  /** Before the budget act: unused authorisations of the year before live on, § 45 (1) LHO. */
  provisional: 'vorläufige Haushaltsführung',
  in_force: 'in Kraft',
  closed: 'abgeschlossen',
} as const;
export type YearState = keyof typeof yearStates;
