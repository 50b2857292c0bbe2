/** What staff entered, in the history of a delivery. */
export const entryWords = {
  begun: 'Neuer Versuch angelegt',
  dispatched: 'Aufgabe zur Post eingetragen',
  presumed: 'Kein Zweifel am Zugang',
  late: 'Später zugegangen',
  returned: 'Sendung zurückgekommen',
  denied: 'Zugang bestritten',
  instruction_wrong: 'Rechtsbehelfsbelehrung fehlt oder ist unrichtig',
  instruction_right: 'Rechtsbehelfsbelehrung ist richtig',
} as const;
export type EntryKind = keyof typeof entryWords;
