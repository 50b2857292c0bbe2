import type { YearState } from './domain/budget-year';

/** The texts of what a year leaves, and of its end. */
export const closingText = {
  title: (year: number) => `Jahresabschluss ${year}`,
  envelope: 'Topf',
  available: 'Verfügbar',
  blocked: 'Gesperrt',
  unused: 'Nicht verbraucht',
  reserved: 'Noch vorgemerkt',
  committed: 'Bewilligt',
  paid: 'Ausgezahlt',
  unpaid: 'Bewilligt, nicht ausgezahlt',
  becomes: 'Was daraus wird',
  lapses: 'verfällt',
  carries: (year: number) => `übertragbar, verfügbar bis Ende ${year}`,
  made: 'Nicht verbraucht ist, was verfügbar oder gesperrt ist.',
  steps:
    'Vor dem Abschluss wird jede Vormerkung entschieden, der übertragbare Rest mit Einwilligung übertragen, und alles Übrige verfällt. Dann kann das Jahr geschlossen werden.',
  empty: 'In diesem Jahr ist nichts zugewiesen.',
} as const;

/** What each state means for whoever wants to bind money. */
export const yearStateMeanings: Readonly<Record<YearState, string>> = {
  planned: 'Der Haushalt wird aufgestellt. In diesem Jahr kann noch nichts gebunden werden.',
  provisional:
    'Das Haushaltsgesetz ist noch nicht verkündet. Gebunden werden darf, was nötig ist; nicht genutzte Verpflichtungsermächtigungen des Vorjahres gelten weiter (§ 45 Abs. 1 LHO).',
  in_force: 'Das Haushaltsgesetz gilt. Gebunden werden darf, was zugewiesen und frei ist.',
  closed: 'Das Jahr ist abgerechnet. Nichts wird mehr gebunden; Ausgezahltes und Bewilligtes bleibt stehen.',
};
